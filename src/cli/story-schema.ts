import { toJsonSchema } from '@valibot/to-json-schema';
import { storyFileSchema } from '../story/schema.ts';

/** The JSON Schema of `story.yaml`, from the schema that validates it: editors complete by it. */
export function storyJsonSchema(): string {
  const schema = toJsonSchema(storyFileSchema, {
    typeMode: 'input',
    // Surrounding white space is forgiven when reading; JSON Schema has no word for that.
    ignoreActions: ['trim'],
  });
  return JSON.stringify({ title: 'A Plotline story', ...schema }, null, 2);
}
