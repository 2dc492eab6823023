// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ComplaintState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// Queries the complaint about a transaction (查询投诉详情).
///
/// `GET /v3/merchant-service/complaints/{transaction_id}`
///
/// - Returns [`TransactionComplaint`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉详情。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::QueryComplaintByTransactionId;
///
/// let request = QueryComplaintByTransactionId::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉详情",
    "/v3/merchant-service/complaints/{transaction_id}",
    "GET /v3/merchant-service/complaints/{transaction_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryComplaintByTransactionId {
    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryComplaintByTransactionId {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryComplaintByTransactionId
    [transaction_id,]
    []
    []
}

wxpay_core::operation!(QueryComplaintByTransactionId => TransactionComplaint, wxpay_core::Spec::new(
    "complaints.query_complaint_by_transaction_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints/{transaction_id}",
)
.title("查询投诉详情")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// The complaint about a transaction, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionComplaint {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// When the complaint was made (投诉时间).
    pub complaint_time: Option<DateTime>,
    /// Amount (投诉金额). In fen.
    pub amount: Option<i64>,
    /// Phone number of the complainant (投诉人联系方式). Decrypted when the response is decoded.
    pub payer_phone: Option<Sensitive>,
    /// Details of the complaint (投诉描述).
    pub complaint_detail: Option<String>,
    /// Complaint state (投诉单状态).
    pub complaint_state: Option<ComplaintState>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// When the freeze ends (冻结结束时间).
    pub frozen_end_time: Option<String>,
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// State of handling the complaint (投诉单处理进展状态).
    pub complaint_handle_state: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionComplaint
    []
    [out_trade_no, complaint_time, amount, payer_phone, complaint_detail, complaint_state, transaction_id, frozen_end_time, sub_mchid, complaint_handle_state,]
    []
}
