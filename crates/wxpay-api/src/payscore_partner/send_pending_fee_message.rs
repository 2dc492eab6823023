// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PostpaidItem;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends the user a message about a service fee to be handled (下发服务费用待处理消息).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：下发服务费用待处理消息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{PostpaidItem, SendPendingFeeMessage};
///
/// let request = SendPendingFeeMessage::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .post_payments([PostpaidItem::new().name("示例名称")])
///     .total_amount(100);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","post_payments":[{"name":"示例名称"}],"service_id":"sample-service-id","sub_mchid":"1900000109","total_amount":100}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下发服务费用待处理消息",
    "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    "4013394914"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendPendingFeeMessage {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Items paid for afterwards (后付费项目). Required.
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Estimated deduction time (预计扣费时间). Sources differ on whether it is required.
    pub prepaid_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendPendingFeeMessage {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `post_payments` and `total_amount`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            post_payments: None,
            post_discounts: None,
            total_amount: None,
            prepaid_time: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Items paid for afterwards (后付费项目). Required.
    pub fn post_payments<Via>(
        mut self,
        post_payments: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards (商户优惠).
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Estimated deduction time (预计扣费时间). Sources differ on whether it is required.
    pub fn prepaid_time<Via>(mut self, prepaid_time: impl IntoField<String, Via>) -> Self {
        self.prepaid_time = prepaid_time.into_field();
        self
    }
}

wxpay_core::__model_impl! { SendPendingFeeMessage
    [out_order_no,]
    [service_id, sub_mchid, post_payments, post_discounts, total_amount, prepaid_time,]
    ["service_id", "sub_mchid", "post_payments", "total_amount",]
}

wxpay_core::operation!(SendPendingFeeMessage => (), wxpay_core::Spec::new(
    "payscore_partner.send_pending_fee_message",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
)
.title("下发服务费用待处理消息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013394914")
.body(wxpay_core::Body::Json));
