import type { App } from '../app.ts';
import { type Selection, selectTools } from '../gate.ts';
import { defineResource, type Resource } from './resource.ts';

/** The app's resources and, where it has any, the one that every such app has. */
export function resourcesOf<Deps>(app: App<Deps>, selection: Selection): readonly Resource<Deps>[] {
  const { resources = [] } = app;
  return resources.length === 0 ? [] : [...resources, toolsDocument(app, selection)];
}

/** The tools of a selection in words, for people and for models that plan ahead. */
function toolsDocument<Deps>(app: App<Deps>, selection: Selection): Resource<Deps> {
  return defineResource<'docs://tools', Deps>({
    uri: 'docs://tools',
    name: 'tools',
    title: `Tools of ${app.title}`,
    description: 'What this server can do here: every tool, its effect and its purpose.',
    mimeType: 'text/markdown',
    read: async () => render(app, selection),
  });
}

function render<Deps>(app: App<Deps>, selection: Selection): string {
  const tools = selectTools(app, selection);
  const sections = Object.entries(app.toolsets).flatMap(([toolset, { description }]) => {
    const own = tools.filter((tool) => tool.toolset === toolset);
    const lines = own.map(
      (tool) => `- \`${tool.name}\` (${inWords(tool.effect)}): ${firstSentence(tool.description)}`,
    );
    return own.length === 0 ? [] : [`## ${toolset}: ${description}\n\n${lines.join('\n')}`];
  });
  const head = `# Tools of ${app.title}\n\n${tools.length} tools in ${selection.mode} mode.`;
  return `${[head, ...sections].join('\n\n')}\n`;
}

function inWords(effect: string): string {
  return effect === 'by-input' ? 'by its arguments' : effect;
}

function firstSentence(text: string): string {
  const [sentence = ''] = text.replace(/\s+/g, ' ').split(/(?<=\.) /);
  return sentence;
}
