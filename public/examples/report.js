const map = document.querySelector('#route');
const said = document.querySelector('#said');

const actions = {
  previous: () => map.previous(),
  next: () => map.next(),
  khatlon: () => map.select('khatlon-tj02'),
  async image() {
    const image = await map.exportImage();
    said.textContent = `An image of ${Math.round(image.size / 1000)} kB (${image.type}).`;
  },
};

for (const button of document.querySelectorAll('[data-do]'))
  button.addEventListener('click', () => {
    actions[button.dataset.do]().catch((error) => (said.textContent = error.message));
  });

map.addEventListener('stepchange', ({ detail }) => {
  said.textContent = `The map shows the step “${detail.step}”${detail.leg ? `, leg “${detail.leg}”` : ''}.`;
});
map.addEventListener('select', ({ detail }) => {
  if (detail.select) said.textContent = `The map shows the words of “${detail.select}”.`;
});
