import * as z from 'zod';
import { SchemaSchema } from './schema.ts';

const ReferenceSchema = z.object({ $ref: z.string() });
export type Reference = z.infer<typeof ReferenceSchema>;

const ParameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean().default(false),
  deprecated: z.boolean().default(false),
  explode: z.boolean().default(true),
  schema: SchemaSchema.default({}),
});
export type Parameter = z.infer<typeof ParameterSchema>;

const ContentSchema = z.record(z.string(), z.object({ schema: SchemaSchema.default({}) }));
export type Content = z.infer<typeof ContentSchema>;

const BodySchema = z.object({ required: z.boolean().default(false), content: ContentSchema });
export type Body = z.infer<typeof BodySchema>;

const ResponseSchema = z.object({ content: ContentSchema.default({}) });

const parameters = z.array(z.union([ReferenceSchema, ParameterSchema])).default([]);

const OperationSchema = z.looseObject({
  operationId: z.string(),
  deprecated: z.boolean().default(false),
  parameters,
  requestBody: z.union([ReferenceSchema, BodySchema]).optional(),
  responses: z.record(z.string(), z.union([ReferenceSchema, ResponseSchema])),
});

const PathItemSchema = z.object({
  parameters,
  get: OperationSchema.optional(),
  post: OperationSchema.optional(),
  put: OperationSchema.optional(),
  patch: OperationSchema.optional(),
  delete: OperationSchema.optional(),
});

/** An OpenAPI 3 document, as far as this package looks into it. */
export const DocumentSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), PathItemSchema),
  components: z.object({
    schemas: z.record(z.string(), SchemaSchema).default({}),
    parameters: z.record(z.string(), ParameterSchema).default({}),
    requestBodies: z.record(z.string(), BodySchema).default({}),
    responses: z.record(z.string(), ResponseSchema).default({}),
  }),
});
export type Document = z.infer<typeof DocumentSchema>;
