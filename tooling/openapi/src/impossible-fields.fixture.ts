import ts from 'typescript';

/**
 * Paths of the fields in `components` and `operations` whose type holds no value at all, which is
 * how schemas that contradict each other come out.
 */
export function impossibleFields(declarations: string): string[] {
  const program = programOf(declarations);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fileName);
  const module = source && checker.getSymbolAtLocation(source);
  const seen = new Set<ts.Type>();
  const found: string[] = [];
  const visit = (type: ts.Type, path: string): void => {
    if ((type.flags & ts.TypeFlags.Never) !== 0) found.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnion()) for (const member of type.types) visit(member, path);
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (item !== undefined) visit(item, `${path}[]`);
    else for (const field of checker.getPropertiesOfType(type)) visitField(field, path);
  };
  const visitField = (field: ts.Symbol, path: string): void => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(field));
    if (!isLeftOut(field)) visit(type, `${path}.${field.name}`);
  };
  for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
    if (['components', 'operations'].includes(symbol.name)) {
      visit(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
    }
  }
  return found;
}

const fileName = '/types.d.ts';

/** As much of the standard library as it takes to look into lists. */
const library = 'interface Array<T> { [index: number]: T }';

function programOf(declarations: string): ts.Program {
  const options: ts.CompilerOptions = { noLib: true, strict: true, types: [] };
  const files = new Map([
    [fileName, declarations],
    ['/library.d.ts', library],
  ]);
  return ts.createProgram([...files.keys()], options, {
    ...ts.createCompilerHost(options),
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    getSourceFile: (name, target) => ts.createSourceFile(name, files.get(name) ?? '', target),
  });
}

/** `query?: never` says on purpose that there is nothing. */
function isLeftOut({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (it) =>
      ts.isPropertySignature(it) &&
      it.questionToken !== undefined &&
      it.type?.kind === ts.SyntaxKind.NeverKeyword,
  );
}
