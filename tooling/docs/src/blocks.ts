import { type Fence, fencesOf } from './markdown.ts';
import { otherPages, read, sitePages } from './places.ts';

/** A fenced block and the document that it stands in. */
export interface Block extends Fence {
  readonly page: string;
}

const copied = /<!-- gen: [^\n]* -->\n[\s\S]*?<!-- \/gen -->/g;

/** Every fenced block of every document; what is copied from elsewhere is looked at there. */
export function blocksOf(...languages: readonly string[]): readonly Block[] {
  return [...sitePages(), ...otherPages()].flatMap((page) => {
    const text = read(page).replaceAll(copied, (region) => region.replaceAll(/[^\n]/g, ''));
    return fencesOf(text)
      .filter(({ language }) => languages.length === 0 || languages.includes(language))
      .map((fence) => ({ ...fence, page }));
  });
}

/** Where a block stands. */
export function placeOf({ page, line }: Block): string {
  return `${page}:${line}`;
}
