import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { storyJsonSchema } from './story-schema.ts';

/** `npx vitest run --project unit -u` writes the file anew. */
test('data/articles/story.schema.json is what the validating schema says', async () => {
  const options = { ...(await prettierOptions()), parser: 'json' };
  const expected = await format(storyJsonSchema(), options);
  await expect(expected).toMatchFileSnapshot('../../data/articles/story.schema.json');
});

async function prettierOptions() {
  const { printWidth } = JSON.parse(await readFile('.prettierrc.json', 'utf8')) as {
    printWidth: number;
  };
  return { printWidth };
}

test('editors are told every key, its help and the words it may have', () => {
  const schema = JSON.parse(storyJsonSchema()) as {
    properties: Record<string, { items?: { properties: Record<string, { enum?: string[] }> } }>;
    required: string[];
    additionalProperties: boolean;
  };
  expect(schema.required).toEqual(['article']);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties['events']?.items?.properties['claim']?.enum).toEqual([
    ...['stated', 'quoted', 'alleged', 'implied'],
  ]);
  expect(schema.properties['events']?.items?.properties['quotes']).toHaveProperty('description');
});
