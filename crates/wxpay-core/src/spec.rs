use http::Method;

use crate::merchant_values::Fill;

/// Facts about every call of one operation, as one `static` row.
#[derive(Debug)]
#[non_exhaustive]
pub struct Spec {
    /// The operation's name in errors, logs and tools, with its family:
    /// `ecommerce_transfer.cancel_insurance_claim`.
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
    /// Proof of a response.
    pub proof: Proof,
    /// Says whether the same call may be sent again.
    pub repeat: Repeat,
    /// True if 202 means success, as it does for a few operations that return nothing else.
    pub accepted_is_success: bool,
    /// The fields in the query, in order. Those of the path are named in [`path`](Self::path).
    pub query: &'static [&'static str],
    /// The fields that are headers of their own.
    pub headers: &'static [&'static str],
    /// The fields of the path that the body repeats.
    pub repeated: &'static [&'static str],
    /// The fields that name the caller: they are filled in where a request leaves them out.
    pub fill: &'static [(&'static str, Fill)],
    /// Treatment of all other fields.
    pub body: Body,
    /// Hosts of WeChat Pay.
    pub host: Host,
    /// Signer of the requests.
    pub signed_by: SignedBy,
}

impl Spec {
    /// An operation whose responses are signed and which is not known to be repeatable.
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
            fill: &[],
            body: Body::None,
            host: Host::Mainland,
            signed_by: SignedBy::Merchant,
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

    /// Sets what makes a response trustworthy.
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

    /// Sets which fields are in the query.
    #[must_use]
    pub const fn query(mut self, names: &'static [&'static str]) -> Self {
        self.query = names;
        self
    }

    /// Sets which fields are headers of their own.
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

    /// Sets which fields are filled in with the merchant's values if a request leaves them out.
    ///
    /// This covers top-level fields only. Values that the merchant does not have are not filled in.
    #[must_use]
    pub const fn fill(mut self, fields: &'static [(&'static str, Fill)]) -> Self {
        self.fill = fields;
        self
    }

    /// Sets where fields go that are neither in the path nor in the query.
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

    /// Sets who signs the requests.
    #[must_use]
    pub const fn signed_by(mut self, signed_by: SignedBy) -> Self {
        self.signed_by = signed_by;
        self
    }
}

/// Treatment of the fields that are neither in the path nor in the query nor in a header.
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

/// Form of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multipart {
    /// The field that holds the [`File`](crate::model::File), which is the name of its part too.
    pub file: &'static str,
    /// The member of `meta` that holds the file's name, mostly `filename`.
    pub name: Option<&'static str>,
    /// The member of `meta` that holds the file's SHA-256 in lower-case hex, mostly `sha256`.
    pub sha256: Option<&'static str>,
    /// The fields that are plain-text parts of their own. All others are in `meta`.
    pub parts: &'static [&'static str],
}

/// Host of WeChat Pay that serves an operation, unless the merchant's configuration names
/// none of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.mch.weixin.qq.com`, and `api2.mch.weixin.qq.com` in another region.
    Mainland,
    /// `apihk.mch.weixin.qq.com`.
    HongKong,
}

/// Signer of an operation's requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedBy {
    /// A [`Merchant`](crate::Merchant), which may be a service provider.
    Merchant,
    /// A [`Brand`](crate::Brand): the operations under `/brand/`.
    Brand,
}

/// Proof of an operation's response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proof {
    /// The signature in its headers. A successful response without one counts as forged.
    Signed,
    /// A hash that an earlier, signed response announced: file downloads are not signed.
    Announced,
}

/// Says whether the same call may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// It only reads.
    Freely,
    /// With the same parameters and the same number: the service recognizes it by that field.
    ByNumber(&'static str),
    /// Not known to be safe: query first.
    Never,
}
