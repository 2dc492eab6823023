//! The types, as a table of functions: each is a few lines for the compiler, all else is shared.

use serde::de::DeserializeOwned;
use serde_json::Value;
use wxpay_core::model::{Model, ModelError, Node, Sealing, from_node, from_slice, to_node};
use wxpay_core::{Call, EncodeError, Operation, Prepared, Spec};

use crate::operations::for_each_operation;
use crate::sealing;

/// Parts of a type that tests need.
pub(crate) struct Typed {
    pub(crate) id: &'static str,
    /// The type's name as its documentation and `Debug` have it.
    pub(crate) name: &'static str,
    /// Reads a request and encodes it.
    pub(crate) request: fn(&Value) -> Result<Request, serde_json::Error>,
    /// Reads a JSON answer and writes it back.
    pub(crate) answer: Option<Answer>,
}

/// The name of a response's type, and how it is read.
pub(crate) type Answer = (
    &'static str,
    fn(&[u8], Sealing<'_>) -> Result<Value, ModelError>,
);

/// A typed request.
pub(crate) struct Request {
    pub(crate) spec: &'static Spec,
    /// Its stored form.
    pub(crate) stored: Value,
    pub(crate) prepared: Result<Prepared, EncodeError>,
}

fn request<O: Operation + Model + DeserializeOwned>(
    value: &Value,
) -> Result<Request, serde_json::Error> {
    let operation = O::deserialize(value)?;
    let mut call = Call::new(operation.spec());
    let encoded = operation.encode(&mut call);
    finish(
        operation.spec(),
        call,
        encoded,
        serde_json::to_value(to_node(&operation))?,
    )
}

fn finish(
    spec: &'static Spec,
    call: Call,
    encoded: Result<(), EncodeError>,
    stored: Value,
) -> Result<Request, serde_json::Error> {
    let prepared = encoded.and_then(|()| sealing::prepare(call));
    Ok(Request {
        spec,
        stored,
        prepared,
    })
}

pub(crate) fn answer<T: Model>(json: &[u8], sealing: Sealing<'_>) -> Result<Value, ModelError> {
    let answer = from_slice::<T>(json, sealing);
    let written = answer.map(|answer| to_node(&answer).into_value());
    // Straight from JSON or from nodes, it is the same value.
    let nodes = Node::parse(json).and_then(|node| from_node::<T>(node, sealing));
    match (&written, nodes) {
        (Ok(written), Ok(nodes)) => assert_eq!(*written, to_node(&nodes).into_value()),
        (written, nodes) => assert!(written.is_err() && nodes.is_err(), "{}", T::NAME),
    }
    written
}

macro_rules! row {
    (json $id:literal, $family:ident :: $name:ident) => {
        Typed {
            id: $id,
            name: <wxpay_api::$family::$name as Model>::NAME,
            request: request::<wxpay_api::$family::$name>,
            answer: Some((
                <<wxpay_api::$family::$name as Operation>::Output as Model>::NAME,
                answer::<<wxpay_api::$family::$name as Operation>::Output>,
            )),
        }
    };
    (other $id:literal, $family:ident :: $name:ident) => {
        Typed {
            id: $id,
            name: <wxpay_api::$family::$name as Model>::NAME,
            request: request::<wxpay_api::$family::$name>,
            answer: None,
        }
    };
}

pub(crate) fn typed() -> &'static [Typed] {
    static TYPED: &[Typed] = for_each_operation!(row);
    TYPED
}
