import type {
  CallToolResult,
  InputRequiredResult,
  ServerContext,
  Tool,
} from '@modelcontextprotocol/server';

/** What a fixture answers, or what it has to ask first. */
type FixtureResult = CallToolResult | InputRequiredResult;

/** A tool that the suite calls by name, and that a tool of the kit cannot stand in for. */
export interface Fixture {
  readonly name: string;
  readonly description: string;
  /** Parameters by name, all of them required texts; none where absent. */
  readonly parameters?: Readonly<Record<string, string>>;
  run(
    args: Readonly<Record<string, unknown>>,
    context: ServerContext,
  ): FixtureResult | Promise<FixtureResult>;
}

/** The fixture as `tools/list` describes it. */
export function describeFixture({ name, description, parameters = {} }: Fixture): Tool {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([key, words]) => [
      key,
      { type: 'string' as const, description: words },
    ]),
  );
  return {
    name,
    description,
    inputSchema: { type: 'object', properties, required: Object.keys(parameters) },
  };
}

/** A result of one text. */
export function text(words: string): CallToolResult {
  return { content: [{ type: 'text', text: words }] };
}
