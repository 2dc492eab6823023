use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::table::{Method, ROUTES};

/// The OpenAPI 3.1 document of the control API, built from the table of its routes.
pub(crate) fn document() -> Value {
    let settings = schemars::generate::SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.clone().into_generator();
    let mut responses = settings.for_serialize().into_generator();
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for route in ROUTES {
        let answer = (route.response)(&mut responses);
        let mut operation = Map::new();
        operation.insert("operationId".to_owned(), json!(route.id));
        operation.insert("summary".to_owned(), json!(route.summary));
        let placeholders = route
            .path
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let mut parameters: Vec<Value> = placeholders
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        parameters.extend(route.query.iter().map(
            |(name, kind)| json!({ "name": name, "in": "query", "schema": { "type": kind } }),
        ));
        if !parameters.is_empty() {
            operation.insert("parameters".to_owned(), parameters.into());
        }
        if let Some(body) = route.body {
            let schema = body(&mut generator);
            let content = json!({ "application/json": { "schema": schema } });
            operation.insert("requestBody".to_owned(), json!({ "content": content }));
        }
        let content = json!({ route.media_type: { "schema": answer } });
        let problem = json!({ "$ref": "#/components/responses/Problem" });
        let mut answers = json!({
            "200": { "description": route.summary, "content": content },
            "400": problem, "401": problem, "403": problem,
        });
        if route.path.contains('{') {
            answers["404"] = problem.clone();
        }
        if route.method == Method::Post {
            answers["409"] = problem;
        }
        operation.insert("responses".to_owned(), answers);
        let path = paths.entry(route.path).or_default();
        path.insert(route.method.as_str().to_ascii_lowercase(), operation.into());
    }
    let mut schemas = responses.take_definitions(true);
    schemas.extend(generator.take_definitions(true));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Control API of the WeChat Pay sandbox",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": env!("CARGO_PKG_LICENSE") },
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": { "Problem": {
                "description": "The request cannot be met.",
                "content": { "application/json": { "schema": {
                    "type": "object",
                    "required": ["code", "message"],
                    "properties": { "code": { "type": "string" }, "message": { "type": "string" } },
                } } },
            } },
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
        },
        "security": [{}, { "token": [] }],
    })
}
