import { AjvJsonSchemaValidator } from '@modelcontextprotocol/client/validators/ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const known = new Map<string, ValidateFunction>();

/**
 * What clients check answers with. It keeps what it compiled: a client compiles the schemas of all
 * tools when it connects, and every client of a test file meets the same ones.
 */
export const validators = new AjvJsonSchemaValidator({
  compile(schema) {
    const text = JSON.stringify(schema);
    const validate = known.get(text) ?? ajv.compile(Object(schema));
    known.set(text, validate);
    return validate;
  },
  getSchema: () => undefined,
  errorsText: (errors) => ajv.errorsText(errors),
});
