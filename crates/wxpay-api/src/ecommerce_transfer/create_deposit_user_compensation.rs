// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::InsuranceClaimState;
use super::ReceiverDetail;
use super::ReceiverType;
use super::TransactionInfo;
use super::UserInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for an after-sales compensation to a user from the platform deposit (请求保证金售后赔付).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
///
/// - Returns [`AcceptedDepositUserCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求保证金售后赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{
///     CreateDepositUserCompensation, ReceiverType, UserCompensationReceiver,
/// };
///
/// let request = CreateDepositUserCompensation::new("1217752501201407033233368018")
///     .receiver(UserCompensationReceiver::new().r#type(ReceiverType::Merchant))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","receiver":{"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求保证金售后赔付",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
    "4013504194"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateDepositUserCompensation {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (公众账号ID).
    pub sp_appid: Option<String>,
    /// The receiver (收款方信息). Required.
    pub receiver: Option<UserCompensationReceiver>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required.
    pub transfer_remark: Option<String>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateDepositUserCompensation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receiver` and `transfer_remark`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            sp_appid: None,
            receiver: None,
            amount: None,
            transfer_remark: None,
            transfer_scene_id: None,
            user_recv_perception: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (公众账号ID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The receiver (收款方信息). Required.
    pub fn receiver<Via>(
        mut self,
        receiver: impl IntoField<UserCompensationReceiver, Via>,
    ) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Amount (赔付金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark on the transfer (赔付原因). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Transfer scene id (转账场景ID).
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// The sub-merchant's application id (二级商户AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateDepositUserCompensation
    [out_bill_no,]
    [sub_mchid, sp_appid, receiver, amount, transfer_remark, transfer_scene_id, user_recv_perception, sub_appid,]
    ["receiver", "transfer_remark",]
}

wxpay_core::operation!(CreateDepositUserCompensation => AcceptedDepositUserCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.create_deposit_user_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
)
.title("请求保证金售后赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504194")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// The user who receives a compensation from the deposit.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserCompensationReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Details of the transaction (转账接收方订单信息).
    pub transaction_info: Option<TransactionInfo>,
    /// The receiving user (转账接收方用户).
    pub user_info: Option<UserInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserCompensationReceiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            transaction_info: None,
            user_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (转账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the transaction (转账接收方订单信息).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<TransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }

    /// The receiving user (转账接收方用户).
    pub fn user_info<Via>(mut self, user_info: impl IntoField<UserInfo, Via>) -> Self {
        self.user_info = user_info.into_field();
        self
    }
}

impl Default for UserCompensationReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserCompensationReceiver
    []
    [r#type = "type", transaction_info, user_info,]
    []
}

/// An after-sales compensation from the deposit in the response to its request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDepositUserCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<ReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
    pub close_info: Option<CompensationCloseInfo>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedDepositUserCompensation
    []
    [sp_mchid, sub_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, sponsor_mchid, sub_appid, close_info, sp_appid,]
    []
}
