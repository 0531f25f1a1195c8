import openapiTS, { astToString } from 'openapi-typescript';
import type { Api } from './api.ts';
import type { Facts } from './facts.ts';
import { openEnum } from './open-enums.ts';
import { banner, quote } from './text.ts';
import { trim } from './trim.ts';
import { typesDocument } from './types-document.ts';

/** What the types of one API are made from. */
export interface TypesSource {
  readonly api: Api;
  readonly facts: readonly Facts[];
  /** Whether values beyond a documented enum are normal. */
  readonly openEnums: boolean;
}

/** Text of `types.d.ts`: schemas and operations, and the interfaces keyed by operation key. */
export async function typesFile({ api, facts, openEnums }: TypesSource): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(typesDocument(api)), {
    silent: true,
    // A default is for the server to fill in: no request has to carry it.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    ...(openEnums && { postTransform: openEnum }),
  });
  return [
    banner,
    halveIndent(astToString(trim(nodes))),
    '/** Operations by their key. */\n',
    `export interface Operations {\n${facts.map(operationMember).join('')}}\n`,
    "/** Operations that list rows, and the body field that holds them: `''` for a bare array. */\n",
    `export interface ItemsField {\n${facts.map(itemsMember).join('')}}\n`,
  ].join('');
}

/** The printer of TypeScript indents by four. */
function halveIndent(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2));
}

function operationMember({ operation: { key, id, deprecated } }: Facts): string {
  const mark = deprecated ? '  /** @deprecated */\n' : '';
  return `${mark}  ${quote(key)}: operations[${quote(id)}];\n`;
}

function itemsMember({ operation, items }: Facts): string {
  if (items === null) return '';
  return `  ${quote(operation.key)}: ${items.split('|').map(quote).join(' | ')};\n`;
}
