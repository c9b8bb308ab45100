/** Great-circle distance in kilometres between two WGS 84 points in degrees. */
export function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const r = Math.PI / 180;
  const s = Math.sin(((lat2 - lat1) * r) / 2);
  const t = Math.sin(((lon2 - lon1) * r) / 2);
  const h = s * s + Math.cos(lat1 * r) * Math.cos(lat2 * r) * t * t;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
