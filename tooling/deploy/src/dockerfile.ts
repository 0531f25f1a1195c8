import { type Copy, DockerfileParser, type ImageTemplate, type Instruction } from 'dockerfile-ast';
import * as z from 'zod';

/** The part of a Dockerfile from one `FROM` to the next. */
export interface Stage {
  readonly base: string;
  readonly name: string | undefined;
  readonly copies: readonly Copied[];
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly workdir: string;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
}

/** What one `COPY` takes, and where it puts it. */
export interface Copied {
  /** Stage that it takes from, or the repository. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

const Exec = z.array(z.string());

/** The stages of a Dockerfile as it is for one server. */
export function readStages(text: string, server: string): readonly Stage[] {
  const file = DockerfileParser.parse(text.replaceAll(`\${SERVER}`, server));
  return file.getFROMs().map((from) => {
    const image = file.getContainingImage(from.getRange().start) ?? file;
    return {
      base: from.getImage() ?? '',
      name: from.getBuildStage() ?? undefined,
      ...readImage(image),
    };
  });
}

function readImage(image: ImageTemplate): Omit<Stage, 'base' | 'name'> {
  const last = (keyword: string) =>
    image
      .getInstructions()
      .filter((each) => each.getKeyword() === keyword)
      .at(-1);
  return {
    copies: image.getCOPYs().map(readCopy),
    environment: Object.fromEntries(
      image
        .getENVs()
        .flatMap((each) => each.getProperties())
        .map((each) => [each.getName(), each.getValue() ?? '']),
    ),
    user: last('USER')?.getArgumentsContent() ?? undefined,
    workdir: last('WORKDIR')?.getArgumentsContent() ?? '/',
    entrypoint: readExec(last('ENTRYPOINT')),
    healthcheck: readExec(last('HEALTHCHECK')),
  };
}

/** The words of a command in exec form, which is JSON; another form has none. */
function readExec(instruction: Instruction | undefined): readonly string[] {
  const text = instruction?.getArgumentsContent() ?? '';
  const json = text.slice(text.indexOf('['));
  return json.startsWith('[') ? Exec.parse(JSON.parse(json)) : [];
}

function readCopy(copy: Copy): Copied {
  const words = copy.getArguments().map((argument) => argument.getValue());
  return {
    from: copy.getFromFlag()?.getValue() ?? undefined,
    sources: words.slice(0, -1),
    target: words.at(-1) ?? '',
  };
}
