// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Assigns a member of the service staff to an order (服务人员分配).
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：服务人员分配。调用方：普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `PARAM_ERROR` | 400 | Required parameter empty; malformed ID of the service person. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Apply for the permission. Contact WeChat Pay. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | Malformed merchant number; malformed sub-merchant number; sub-merchant number empty. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::AssignGuide;
///
/// let request = AssignGuide::new()
///     .guide_id("sample-guide-id")
///     .out_trade_no("20150806125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"guide_id":"sample-guide-id","out_trade_no":"20150806125346"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务人员分配",
    "/v3/smartguide/guides/{guide_id}/assign",
    "POST /v3/smartguide/guides/{guide_id}/assign",
    "4012535161",
    "4012474145"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AssignGuide {
    /// Service staff id (服务人员ID). Required. At most 64 characters. It stands in the path.
    pub guide_id: Option<String>,
    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户订单号). Required. At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AssignGuide {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `guide_id` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            guide_id: None,
            sub_mchid: None,
            out_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// Service staff id (服务人员ID). Required. At most 64 characters. It stands in the path.
    pub fn guide_id<Via>(mut self, guide_id: impl IntoField<String, Via>) -> Self {
        self.guide_id = guide_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户ID). At most 64 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required. At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }
}

impl Default for AssignGuide {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AssignGuide
    []
    [guide_id, sub_mchid, out_trade_no,]
    ["guide_id", "out_trade_no",]
}

wxpay_core::operation!(AssignGuide => (), wxpay_core::Spec::new(
    "merchant_tools.assign_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides/{guide_id}/assign",
)
.title("服务人员分配")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535161")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
