// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a payscore order (取消支付分订单).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：取消支付分订单。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
/// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
/// | `ORDER_DONE` | 400 | Order completed. |  |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::CancelServiceOrder;
///
/// let request = CancelServiceOrder::new("1234323XXXXXX1243252")
///     .service_id("2002000000000558128851361561536")
///     .sub_mchid("1900000109")
///     .reason("示例原因");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1234323XXXXXX1243252","reason":"示例原因","service_id":"2002000000000558128851361561536","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消支付分订单",
    "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    "4013138589"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
    pub reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            reason: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Reason (撤销原因). Sources differ on whether it is required. At most 50 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, reason,]
    ["sub_mchid",]
}

wxpay_core::operation!(CancelServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.cancel_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
)
.title("取消支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138589")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
