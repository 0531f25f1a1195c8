import ts from 'typescript';

const { factory } = ts;

/** `'a' | 'b'` as `'a' | 'b' | (string & {})`: known values are suggested, others allowed. */
export function openEnum(type: ts.TypeNode): ts.TypeNode | undefined {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  if (!members.some(isText) || !members.every((it) => isText(it) || isNull(it))) return undefined;
  return factory.createUnionTypeNode([...members, anyText()]);
}

/** openapi-typescript writes a text as an identifier that carries its own quotes. */
function isText(type: ts.TypeNode): boolean {
  const node: ts.Node = type;
  return ts.isIdentifier(node) && node.text.startsWith('"');
}

function isNull(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
}

/** A plain `string` would swallow the literals beside it. */
function anyText(): ts.TypeNode {
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  );
}
