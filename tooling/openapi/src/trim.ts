import ts from 'typescript';

/** Members of an operation's type that say nothing here, by the member they stand in. */
const silent: Readonly<Record<string, ReadonlySet<string>>> = {
  parameters: new Set(['header', 'cookie']),
  responses: new Set(['headers']),
};

/**
 * Keeps the interfaces `components` and `operations` and the aliases they use, without empty kinds of
 * components and without the members of operations that are the same everywhere.
 */
export function trim(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node) => {
    if (isNamed(node, ['$defs', 'paths', 'webhooks'])) return [];
    if (!ts.isInterfaceDeclaration(node)) return [node];
    if (isNamed(node, ['components'])) return [withMembers(node, node.members.filter(isFilled))];
    return [withMembers(node, node.members.map(trimOperation))];
  });
}

function isNamed(node: ts.Node, names: readonly string[]): boolean {
  const isDeclaration = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isDeclaration && names.includes(node.name.text);
}

function withMembers(
  node: ts.InterfaceDeclaration,
  members: readonly ts.TypeElement[],
): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateInterfaceDeclaration(
    node,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

function isFilled(member: ts.TypeElement): boolean {
  return !ts.isPropertySignature(member) || member.type?.kind !== ts.SyntaxKind.NeverKeyword;
}

function trimOperation(operation: ts.TypeElement): ts.TypeElement {
  return retype(operation, (type) => mapMembers(type, trimMember));
}

function trimMember(member: ts.TypeElement): ts.TypeElement {
  const dropped = silent[nameOf(member)];
  if (dropped === undefined) return member;
  return retype(member, (type) =>
    nameOf(member) === 'parameters'
      ? withoutMembers(type, dropped)
      : mapMembers(type, (status) => retype(status, (answer) => withoutMembers(answer, dropped))),
  );
}

function retype(
  member: ts.TypeElement,
  change: (type: ts.TypeLiteralNode) => ts.TypeNode,
): ts.TypeElement {
  if (!ts.isPropertySignature(member)) return member;
  const { modifiers, name, questionToken, type } = member;
  if (type === undefined || !ts.isTypeLiteralNode(type)) return member;
  return ts.factory.updatePropertySignature(member, modifiers, name, questionToken, change(type));
}

function mapMembers(
  type: ts.TypeLiteralNode,
  change: (member: ts.TypeElement) => ts.TypeElement,
): ts.TypeNode {
  return ts.factory.createTypeLiteralNode(type.members.map(change));
}

function withoutMembers(type: ts.TypeLiteralNode, names: ReadonlySet<string>): ts.TypeNode {
  const kept = type.members.filter((member) => !names.has(nameOf(member)));
  return ts.factory.createTypeLiteralNode(kept);
}

function nameOf({ name }: ts.TypeElement): string {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}
