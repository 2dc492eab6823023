// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Queries the highest ratio that a sub-merchant may share (查询最大分账比例).
///
/// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
///
/// - Returns [`MaxRatio`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询最大分账比例。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `FREQUENCY_LIMITED` | 429 | Merchant queries too often. | Send the same request again later. Send fewer requests. |
/// | `NO_AUTH` | 403 | Service provider has not enabled sharing. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::QueryMaxRatio;
///
/// let request = QueryMaxRatio::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询最大分账比例",
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
    "GET /v3/profitsharing/merchant-configs/{sub_mchid}",
    "4012466864"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMaxRatio {
    /// The sub-merchant's number (子商户号). Required. At most 32 characters. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMaxRatio {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryMaxRatio
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryMaxRatio => MaxRatio, wxpay_core::Spec::new(
    "profitsharing.query_max_ratio",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
)
.title("查询最大分账比例")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012466864")
.repeat(wxpay_core::Repeat::Freely));

/// The highest ratio that a sub-merchant may share.
#[derive(Clone)]
#[non_exhaustive]
pub struct MaxRatio {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Largest profit sharing ratio (最大分账比例).
    pub max_ratio: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MaxRatio
    []
    [sub_mchid, max_ratio,]
    []
}
