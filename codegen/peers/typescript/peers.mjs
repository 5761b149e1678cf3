// How each peer is asked about a definition of a document.

import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Type } from "@sinclair/typebox/type";
import Ajv from "ajv";
import { Compile } from "typebox/schema";

/** AJV as it comes, but for formats, which are annotations here. */
export function ajv(schema, definition) {
  const compiler = new Ajv({ strict: false, validateFormats: false });
  compiler.addSchema(schema, "document");
  return compiler.getSchema(`document#/definitions/${definition}`);
}

/** TypeBox, which compiles any schema since version 1. */
export function typebox(schema, definition) {
  const compiled = Compile({ ...schema.definitions[definition], definitions: schema.definitions });
  return (value) => compiled.Check(value);
}

/** TypeBox before, which wants its own types; lengths in it are UTF-16 units. */
export function typebox0(schema, definition) {
  const compiled = TypeCompiler.Compile(typeOf(schema.definitions[definition]));
  return (value) => compiled.Check(value);
}

// Only what the four documents use.
function typeOf(schema) {
  if (schema.const !== undefined) return Type.Literal(schema.const);
  if (schema.anyOf) return Type.Union(schema.anyOf.map(typeOf));
  switch (schema.type) {
    case undefined:
      return Type.Unknown();
    case "null":
      return Type.Null();
    case "boolean":
      return Type.Boolean();
    case "integer":
      return Type.Integer({ minimum: schema.minimum });
    case "string":
      return schema.minLength ? Type.String({ minLength: schema.minLength }) : Type.String();
    case "array":
      return Type.Array(typeOf(schema.items));
    case "object":
      if (schema.patternProperties) return Type.Record(Type.String(), typeOf(schema.patternProperties["^(.*)$"]));
      return Type.Object(
        Object.fromEntries(
          Object.entries(schema.properties).map(([name, property]) => {
            const type = typeOf(property);
            return [name, schema.required?.includes(name) ? type : Type.Optional(type)];
          }),
        ),
        { additionalProperties: schema.additionalProperties },
      );
    default:
      throw new Error(`the documents have no \`${schema.type}\``);
  }
}
