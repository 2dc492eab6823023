// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Lists the negotiation history of the complaint about a transaction (查询投诉协商历史).
///
/// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
///
/// - Returns [`TransactionNegotiationHistory`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询投诉协商历史。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::ListNegotiationHistoryByTransactionId;
///
/// let request = ListNegotiationHistoryByTransactionId::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询投诉协商历史",
    "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
    "GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListNegotiationHistoryByTransactionId {
    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListNegotiationHistoryByTransactionId {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ListNegotiationHistoryByTransactionId
    [transaction_id,]
    []
    []
}

wxpay_core::operation!(ListNegotiationHistoryByTransactionId => TransactionNegotiationHistory, wxpay_core::Spec::new(
    "complaints.list_negotiation_history_by_transaction_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
)
.title("查询投诉协商历史")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// The negotiation history of the complaint about a transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionNegotiationHistory {
    /// Negotiation history of the complaint (投诉协商历史).
    pub complaint_negotiation_history: Option<Vec<TransactionNegotiationRecord>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionNegotiationHistory
    []
    [complaint_negotiation_history,]
    []
}

/// One step in the negotiation history of a transaction's complaint.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionNegotiationRecord {
    /// Operator (操作人).
    pub operate_user: Option<String>,
    /// When the operation took place (操作时间).
    pub operate_time: Option<DateTime>,
    /// Operation type (操作类型).
    pub operate_type: Option<TransactionOperationType>,
    /// Content of the operation (操作内容).
    pub operate_details: Option<String>,
    /// List of images (协商历史图片凭证).
    pub image_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionNegotiationRecord
    []
    [operate_user, operate_time, operate_type, operate_details, image_list,]
    []
}

wxpay_core::open_enum! {
    /// The kind of a negotiation step in a transaction's complaint.
    pub enum TransactionOperationType {
        /// The user filed the complaint (用户提交投诉).
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
        /// The user resumed the complaint (用户继续投诉).
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// The user withdrew the complaint.
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
        /// The merchant made a full refund.
        SellerRefund = "SELLER_REFUND",
        MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
        /// The user left a message (用户留言).
        UserResponse = "USER_RESPONSE",
        /// The merchant left a message (商户留言).
        MerchantResponse = "MERCHANT_RESPONSE",
        /// WeChat Pay left a message.
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
        CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
        ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
        SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
        ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
    }
}
