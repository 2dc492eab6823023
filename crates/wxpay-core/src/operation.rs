use bytes::Bytes;
use http::Method;

use crate::answer::{Answer, DecodeError};
use crate::call::Call;
use crate::error::EncodeError;
use crate::model::Model;

/// A typed API call as a plain value: it can be stored, compared, logged and sent by either client.
///
/// Every operation of the API crates implements it. An operation of your own does it like this:
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
pub trait Operation: Send + Sync {
    /// What a verified answer is decoded into.
    type Output: Decode + Send;

    /// What is true of every call of this operation.
    fn spec(&self) -> &'static Spec;

    /// Writes the path parameters (in the template's order), the query and the body.
    ///
    /// # Errors
    /// When the value cannot become a request: an empty path parameter would call another operation.
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

/// Reads a verified answer.
///
/// An [`Answer`] exists only once its signature has been verified (or the operation's [`Spec`] says
/// that its answers carry none), so an implementation never sees forged bytes.
pub trait Decode: Sized {
    /// Turns the answer into a value.
    ///
    /// # Errors
    /// When the answer's body is not of the expected form.
    fn decode(answer: &Answer) -> Result<Self, DecodeError>;
}

impl<T: Model> Decode for T {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        answer.read()
    }
}

/// For operations that answer 204, or 202 without a body.
impl Decode for () {
    fn decode(_answer: &Answer) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// The body as it came.
impl Decode for Bytes {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        Ok(answer.body().clone())
    }
}

/// For answers whose form is not known in advance: `null` for an empty one, sensitive fields as they
/// came.
impl Decode for serde_json::Value {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        if answer.body().is_empty() {
            return Ok(Self::Null);
        }
        answer.json()
    }
}

/// What is true of every call of one operation. One `static` row each.
#[derive(Debug)]
#[non_exhaustive]
pub struct Spec {
    /// The operation's name in errors, logs and tools, such as `cancel_insurance_claim`.
    pub id: &'static str,
    /// The official Chinese title.
    pub title: &'static str,
    /// The family that the operation belongs to, such as `ecommerce_transfer`.
    pub family: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, such as `/v3/refund/domestic/refunds/{out_refund_no}`.
    pub path: &'static str,
    /// The official page.
    pub doc: Option<&'static str>,
    /// What makes an answer trustworthy.
    pub proof: Proof,
    /// Whether the same call may be sent again.
    pub repeat: Repeat,
    /// Whether 202 means success here, as it does for a few operations that answer nothing else.
    pub accepted_is_success: bool,
    /// The fields that stand in the query, in order. Those of the path are named in [`path`](Self::path).
    pub query: &'static [&'static str],
    /// The fields that stand in headers of their own.
    pub headers: &'static [&'static str],
    /// The fields of the path that the body repeats.
    pub repeated: &'static [&'static str],
    /// What becomes of all other fields.
    pub body: Body,
    /// Which of WeChat Pay's hosts answers.
    pub host: Host,
}

impl Spec {
    /// An operation whose answers are signed and which is not known to be repeatable.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            title: "",
            family: "",
            method,
            path,
            doc: None,
            proof: Proof::Signed,
            repeat: Repeat::Never,
            accepted_is_success: false,
            query: &[],
            headers: &[],
            repeated: &[],
            body: Body::None,
            host: Host::Mainland,
        }
    }

    /// Sets the official Chinese title.
    #[must_use]
    pub const fn title(mut self, title: &'static str) -> Self {
        self.title = title;
        self
    }

    /// Sets the family.
    #[must_use]
    pub const fn family(mut self, family: &'static str) -> Self {
        self.family = family;
        self
    }

    /// Sets the official page.
    #[must_use]
    pub const fn doc(mut self, url: &'static str) -> Self {
        self.doc = Some(url);
        self
    }

    /// Sets what makes an answer trustworthy.
    #[must_use]
    pub const fn proof(mut self, proof: Proof) -> Self {
        self.proof = proof;
        self
    }

    /// Sets whether the same call may be sent again.
    #[must_use]
    pub const fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// Makes 202 a success.
    #[must_use]
    pub const fn accepted_is_success(mut self) -> Self {
        self.accepted_is_success = true;
        self
    }

    /// Sets which fields stand in the query.
    #[must_use]
    pub const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.query = names;
        self
    }

    /// Sets which fields stand in headers of their own.
    #[must_use]
    pub const fn headers(mut self, names: &'static [&'static str]) -> Self {
        self.headers = names;
        self
    }

    /// Sets which fields of the path the body repeats.
    #[must_use]
    pub const fn repeated(mut self, names: &'static [&'static str]) -> Self {
        self.repeated = names;
        self
    }

    /// Sets what becomes of the fields that stand neither in the path nor in the query.
    #[must_use]
    pub const fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    /// Sets which of WeChat Pay's hosts answers.
    #[must_use]
    pub const fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }
}

/// What becomes of the fields that stand neither in the path, the query nor a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// There is no body; such fields go into the query.
    None,
    /// A JSON object, empty if there are none.
    Json,
    /// A JSON object, or no body if there are none.
    JsonIfAny,
    /// A file with a part `meta` that describes it: only `meta` is signed.
    Multipart(Multipart),
}

/// How a file is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multipart {
    /// The field that holds the [`File`](crate::model::File), which is the name of its part too.
    pub file: &'static str,
    /// The member of `meta` that holds the file's name, mostly `filename`.
    pub name: Option<&'static str>,
    /// The member of `meta` that holds the file's SHA-256 in lower-case hex, mostly `sha256`.
    pub sha256: Option<&'static str>,
    /// The fields that are parts of their own, each a plain text. All others stand in `meta`.
    pub parts: &'static [&'static str],
}

/// Which of WeChat Pay's hosts answers an operation, as far as the merchant's configuration names
/// none of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.mch.weixin.qq.com`, and `api2.mch.weixin.qq.com` in another region.
    Mainland,
    /// `apihk.mch.weixin.qq.com`.
    HongKong,
}

/// Implements [`Operation`] for a [`model!`](crate::model!): its fields go where the [`Spec`] says.
///
/// ```
/// use wxpay_core::http::Method;
/// use wxpay_core::{Body, Repeat, Spec};
///
/// wxpay_core::model! {
///     /// Closes an unpaid order.
///     pub request CloseOrder {
///         required {
///             /// Your own number of the order.
///             out_trade_no: String,
///             /// Your merchant number.
///             mchid: String,
///         }
///         optional {}
///     }
/// }
///
/// wxpay_core::operation!(CloseOrder => (), Spec::new(
///     "close_order", Method::POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
/// ).body(Body::Json).repeat(Repeat::ByNumber("out_trade_no")));
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

/// What makes an answer of an operation trustworthy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proof {
    /// The signature in its headers. A successful answer without one counts as forged.
    Signed,
    /// A hash that an earlier, signed answer has announced: file downloads are not signed.
    Announced,
}

/// Whether the same call may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// It only reads.
    Freely,
    /// With the same parameters and the same number: the service recognises it by that field.
    ByNumber(&'static str),
    /// Not known to be safe: query first.
    Never,
}
