import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The house: a folder of `src/` imports only from floors below its own.
 * Folders that share a floor never import each other.
 */
const floors = [
  ['theme', 'text', 'gazetteer', 'site'],
  ['geoparse'],
  ['story'],
  ['scene'],
  ['map', 'figure'],
  ['export'],
  ['state', 'ui'],
  ['explore', 'present', 'embed'],
  ['app'],
];

/** Folders that must run in the browser, in a worker and in Node alike. */
const pure = ['theme', 'text', 'gazetteer', 'geoparse', 'story', 'scene', 'figure'];

const walls = floors.flatMap((floor, level) =>
  floor.map((folder) => {
    const closed = [
      ...floors
        .slice(level)
        .flat()
        .filter((other) => other !== folder),
      'cli',
    ];
    const patterns = [
      {
        regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
        message: `src/${folder} stands below or beside that folder: import downwards only (docs/architecture.md).`,
      },
    ];
    if (folder !== 'map')
      patterns.push({
        regex: '^(maplibre-gl|pmtiles)(/|$)',
        message: 'Only src/map talks to MapLibre.',
      });
    if (pure.includes(folder))
      patterns.push({
        regex: '^(svelte|node:)',
        message: `src/${folder} is plain TypeScript: no Svelte, no Node, no DOM.`,
      });
    return {
      files: [`src/${folder}/**/*.{ts,svelte}`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        'no-restricted-syntax': [
          'error',
          {
            selector: `ImportExpression[source.value=/^(\\.\\.\\u002F)+(${closed.join('|')})(\\u002F|$)/]`,
            message: `src/${folder} stands below or beside that folder: import downwards only.`,
          },
        ],
        ...(pure.includes(folder)
          ? {
              'no-restricted-globals': [
                'error',
                ...['window', 'document', 'navigator', 'localStorage', 'location', 'process'].map(
                  (name) => ({ name, message: `src/${folder} is pure: no DOM, no Node.` }),
                ),
              ],
            }
          : {}),
      },
    };
  }),
);

export default ts.config(
  {
    ignores: [
      'dist',
      'dist-single',
      'public',
      '**/node_modules',
      'test-results',
      'playwright-report',
      'data/.cache',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  ...walls,
);
