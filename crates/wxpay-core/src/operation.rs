use bytes::Bytes;

use crate::answer::{Answer, DecodeError};
use crate::call::Call;
use crate::error::EncodeError;
use crate::model::{Model, Problems, read_value};
use crate::spec::Spec;

/// A typed API call as a plain value: it can be stored, compared, logged and sent by either client.
///
/// Every operation of the API crates implements it, and so can your own:
///
/// ```
/// use wxpay_core::http::Method;
/// use wxpay_core::{Answer, Call, Decode, DecodeError, EncodeError, Operation, Repeat, Spec};
///
/// struct CloseOrder { out_trade_no: String, mchid: String }
///
/// static CLOSE_ORDER: Spec =
///     Spec::new("close_order", Method::POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close")
///         .title("关闭订单")
///         .repeat(Repeat::ByNumber("out_trade_no"));
///
/// impl Operation for CloseOrder {
///     type Output = ();
///
///     fn spec(&self) -> &'static Spec {
///         &CLOSE_ORDER
///     }
///
///     fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
///         call.path("out_trade_no", &self.out_trade_no)?;
///         call.json(&serde_json::json!({ "mchid": self.mchid }))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "expected an operation, such as `JsapiPrepay`, or a reference to one",
    note = "a client sends the request itself; its nested objects and its answers are no operations"
)]
pub trait Operation: Send + Sync {
    /// Type that a verified response is decoded into.
    type Output: Decode + Send;

    /// Facts about every call of this operation.
    fn spec(&self) -> &'static Spec;

    /// Writes the path parameters (in the template's order), the query and the body.
    ///
    /// # Errors
    /// When the value cannot be encoded as a request: an empty path parameter would call another operation.
    fn encode(&self, call: &mut Call) -> Result<(), EncodeError>;
}

impl<O: Operation + ?Sized> Operation for &O {
    type Output = O::Output;

    fn spec(&self) -> &'static Spec {
        (**self).spec()
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        (**self).encode(call)
    }
}

/// Reads a verified response.
///
/// An [`Answer`] exists only once its signature has been verified (or the operation's [`Spec`] says
/// that its responses carry none), so an implementation never sees forged bytes.
pub trait Decode: Sized {
    /// Turns the response into a value, and adds the fields that could not be read to the problems.
    ///
    /// # Errors
    /// When the response's body is not of the expected form.
    fn decode(answer: &Answer, problems: &mut Problems) -> Result<Self, DecodeError>;
}

impl<T: Model> Decode for T {
    fn decode(answer: &Answer, problems: &mut Problems) -> Result<Self, DecodeError> {
        answer.read_noting(problems)
    }
}

/// For operations that answer 204, or 202 without a body.
impl Decode for () {
    fn decode(_: &Answer, _: &mut Problems) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// The body as received.
impl Decode for Bytes {
    fn decode(answer: &Answer, _: &mut Problems) -> Result<Self, DecodeError> {
        Ok(answer.body().clone())
    }
}

/// For responses of unknown form: `null` for an empty one, sensitive fields as received. A value that cannot be
/// represented, such as `1e400`, becomes its spelling in a nested list, `[["1e400"]]`, and a problem.
impl Decode for serde_json::Value {
    fn decode(answer: &Answer, problems: &mut Problems) -> Result<Self, DecodeError> {
        if answer.body().is_empty() {
            return Ok(Self::Null);
        }
        read_value(answer.body(), problems).map_err(DecodeError::Form)
    }
}

/// Implements [`Operation`] for a [`model!`](crate::model!): its fields go where the [`Spec`] says.
///
/// ```
/// use wxpay_core::http::Method;
/// use wxpay_core::{Body, Fill, Repeat, Spec};
///
/// wxpay_core::model! {
///     /// Closes an unpaid order.
///     pub request CloseOrder {
///         new {
///             /// Your own number of the order.
///             out_trade_no: String,
///         }
///         required {
///             /// Your merchant number. Filled in by the client.
///             mchid: String,
///         }
///         optional {}
///     }
/// }
///
/// wxpay_core::operation!(CloseOrder => (), Spec::new(
///     "close_order", Method::POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
/// ).body(Body::Json).fill(&[("mchid", Fill::Mchid)]).repeat(Repeat::ByNumber("out_trade_no")));
///
/// let close = CloseOrder::new("1217752501201407033233368018");
/// ```
#[macro_export]
macro_rules! operation {
    ($name:ty => $output:ty, $spec:expr) => {
        impl $crate::Operation for $name {
            type Output = $output;

            fn spec(&self) -> &'static $crate::Spec {
                static SPEC: $crate::Spec = $spec;
                &SPEC
            }

            fn encode(
                &self,
                call: &mut $crate::Call,
            ) -> ::core::result::Result<(), $crate::EncodeError> {
                call.fields(self)
            }
        }
    };
}
