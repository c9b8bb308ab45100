import { isSingleFile } from '../site/site-file.ts';
import type { Download, Job } from './download.ts';

/** The folder of the built site in which every story stands as a page that is one file. */
export const singleFolder = 'single';

/** The file's name for a story. */
export const singleName = (storyId: string) => `plotline-${storyId}.html`;

/** The whole story, to open from a disk or send by mail. The build has made it: it is only fetched. */
export const singleFileDownload: Download = {
  id: 'single-file',
  label: 'Single HTML file',
  hint: 'The article with its live map and its talk in one file that opens without a network; its basemap is coarser away from the story.',
  mediaType: 'text/html',
  extension: 'html',
  choices: [],
  async make({ story, base }, _chosen, job) {
    const response = await asked(new URL(`${singleFolder}/${singleName(story.id)}`, base), job);
    const parts = await readParts(response, job);
    return new Blob(parts, { type: 'text/html' });
  },
};

async function asked(address: URL, { signal }: Job): Promise<Response> {
  if (isSingleFile())
    throw new Error('This page is that file: save it, or copy it from where it is on your disk.');
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new Error(
      'The single file could not be fetched. It needs the network: connect and try again.',
      { cause: error },
    );
  });
  if (response.status === 404)
    throw new Error(
      'This site has no single file of this text. The build makes one for every published article that fits into it.',
    );
  if (!response.ok)
    throw new Error(
      `The single file could not be fetched: the site answered ${response.status}. Try again later.`,
    );
  return response;
}

/** Takes a body as it comes, and says how much of it there is. */
async function readParts(response: Response, job: Job): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // Compressed on the way, the length says nothing of what comes out.
  const length = response.headers.has('content-encoding')
    ? 0
    : Number(response.headers.get('content-length'));
  let read = 0;
  try {
    const reader = response.body!.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      read += next.value.length;
      if (length > 0) job.progress(Math.min(1, read / length));
    }
  } catch (error) {
    job.signal.throwIfAborted();
    throw new Error('The single file broke off on its way. Try again.', { cause: error });
  }
  job.progress(1);
  return parts;
}
