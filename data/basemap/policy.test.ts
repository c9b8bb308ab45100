import { expect, it } from 'vitest';
import { stateOf } from './policy.ts';

const area = (adm0_a3: string, iso_a2: string | null, gn_a1_code: string | null = null) =>
  stateOf({ adm0_a3, iso_a2, gn_a1_code });

it.each([
  ['Crimea', area('RUS', 'RU', 'UA.11'), 'UA'],
  ['Sevastopol', area('RUS', 'RU', 'UA.20'), 'UA'],
  ['Kosovo', area('KOS', 'XK', '-101'), 'RS'],
  ['South Sudan', area('SDS', 'SS', 'SS.01'), 'SD'],
  ['Somaliland', area('SOL', '-1'), 'SO'],
  ['Northern Cyprus', area('CYN', '-1'), 'CY'],
  ['Baikonur', area('KAB', '-1'), 'KZ'],
  ['Moscow oblast', area('RUS', 'RU', 'RU.47'), 'RU'],
  ['Abkhazia', area('GEO', 'GE', 'GE.02'), 'GE'],
  ['Khatlon', area('TJK', 'TJ', 'TJ.02'), 'TJ'],
  ['a reef without a code', area('PGA', '-1'), undefined],
  ['an area without any', area('CSI', null), undefined],
])('%s as of June 2007', (_, found, wanted) => {
  expect(found).toBe(wanted);
});
