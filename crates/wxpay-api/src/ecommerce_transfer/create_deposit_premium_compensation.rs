// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::InsuranceClaimState;
use super::MerchantReceiverType;
use super::PremiumReceiverDetail;
use super::PremiumReceiverMerchant;
use super::TransactionType;
use super::UserInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pays an insurer's premium from the platform deposit (发起保证金赔付保司保费).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
///
/// - Returns [`AcceptedDepositPremiumCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：发起保证金赔付保司保费。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{
///     CreateDepositPremiumCompensation, MerchantReceiverType, PremiumReceiver,
/// };
///
/// let request = CreateDepositPremiumCompensation::new("1217752501201407033233368018")
///     .receiver(PremiumReceiver::new().r#type(MerchantReceiverType::Merchant))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","receiver":{"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起保证金赔付保司保费",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    "4014010905"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateDepositPremiumCompensation {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (公众账号ID).
    pub sp_appid: Option<String>,
    /// The receiver (赔付用户信息). Required.
    pub receiver: Option<PremiumReceiver>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required.
    pub transfer_remark: Option<String>,
    /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
    pub transfer_scene_id: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知). Described by SKIT; no official source confirms it.
    pub user_recv_perception: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateDepositPremiumCompensation {
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

    /// The receiver (赔付用户信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<PremiumReceiver, Via>) -> Self {
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

    /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知). Described by SKIT; no official source confirms it.
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateDepositPremiumCompensation
    [out_bill_no,]
    [sub_mchid, sp_appid, receiver, amount, transfer_remark, transfer_scene_id, user_recv_perception,]
    ["receiver", "transfer_remark",]
}

wxpay_core::operation!(CreateDepositPremiumCompensation => AcceptedDepositPremiumCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.create_deposit_premium_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
)
.title("发起保证金赔付保司保费")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014010905")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// Receiver of a premium payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PremiumReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<MerchantReceiverType>,
    /// Details of the receiving merchant (转账接收方商户信息).
    pub mch_info: Option<PremiumReceiverMerchant>,
    /// Details of the transaction (赔付单信息).
    pub transaction_info: Option<PremiumTransactionInfo>,
    /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
    pub user_info: Option<UserInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PremiumReceiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            mch_info: None,
            transaction_info: None,
            user_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (转账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<MerchantReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the receiving merchant (转账接收方商户信息).
    pub fn mch_info<Via>(mut self, mch_info: impl IntoField<PremiumReceiverMerchant, Via>) -> Self {
        self.mch_info = mch_info.into_field();
        self
    }

    /// Details of the transaction (赔付单信息).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<PremiumTransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }

    /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
    pub fn user_info<Via>(mut self, user_info: impl IntoField<UserInfo, Via>) -> Self {
        self.user_info = user_info.into_field();
        self
    }
}

impl Default for PremiumReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PremiumReceiver
    []
    [r#type = "type", mch_info, transaction_info, user_info,]
    []
}

/// A premium payment from the deposit in the response to its request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDepositPremiumCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<PremiumReceiverDetail>,
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
    /// Business type (业务类型). Described by SKIT; no official source confirms it.
    pub business_type: Option<DepositBusinessType>,
    /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
    pub close_info: Option<CompensationCloseInfo>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedDepositPremiumCompensation
    []
    [sp_mchid, sub_mchid, sub_appid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, sponsor_mchid, business_type, close_info, sp_appid,]
    []
}

/// The transaction that a premium payment belongs to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PremiumTransactionInfo {
    /// WeChat Pay's order number (交易订单号). Required.
    pub transaction_id: Option<String>,
    /// Kind (赔付单类型). Sources differ on whether it is required.
    pub r#type: Option<TransactionType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PremiumTransactionInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `transaction_id`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            r#type: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (交易订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Kind (赔付单类型). Sources differ on whether it is required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<TransactionType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }
}

impl Default for PremiumTransactionInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PremiumTransactionInfo
    []
    [transaction_id, r#type = "type",]
    ["transaction_id",]
}
