// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::DepositReceiverDetail;
use super::InsuranceClaimState;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pays a compensation to a merchant from the platform deposit (保证金赔付).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
///
/// - Returns [`AcceptedDepositCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：保证金赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{
///     CreateDepositCompensation, DepositBusinessType, DepositReceiver, ReceiverType,
/// };
///
/// let request = CreateDepositCompensation::new("1217752501201407033233368018")
///     .business_type(DepositBusinessType::DepositCompensation)
///     .receiver(DepositReceiver::new().r#type(ReceiverType::Merchant))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_type":"DEPOSIT_COMPENSATION","out_bill_no":"1217752501201407033233368018","receiver":{"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保证金赔付",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    "4013504198"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateDepositCompensation {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (公众账号ID).
    pub sp_appid: Option<String>,
    /// Business type (业务类型). Required.
    pub business_type: Option<DepositBusinessType>,
    /// The receiver (收款方信息). Required.
    pub receiver: Option<DepositReceiver>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required.
    pub transfer_remark: Option<String>,
    /// Remark for the receiver (收款方备注).
    pub receiver_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateDepositCompensation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `business_type`, `receiver` and `transfer_remark`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            sp_appid: None,
            business_type: None,
            receiver: None,
            amount: None,
            transfer_remark: None,
            receiver_remark: None,
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

    /// Business type (业务类型). Required.
    pub fn business_type<Via>(
        mut self,
        business_type: impl IntoField<DepositBusinessType, Via>,
    ) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// The receiver (收款方信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<DepositReceiver, Via>) -> Self {
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

    /// Remark for the receiver (收款方备注).
    pub fn receiver_remark<Via>(mut self, receiver_remark: impl IntoField<String, Via>) -> Self {
        self.receiver_remark = receiver_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateDepositCompensation
    [out_bill_no,]
    [sub_mchid, sp_appid, business_type, receiver, amount, transfer_remark, receiver_remark,]
    ["business_type", "receiver", "transfer_remark",]
}

wxpay_core::operation!(CreateDepositCompensation => AcceptedDepositCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.create_deposit_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills",
)
.title("保证金赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504198")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// Receiver of a compensation to a merchant from the deposit.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DepositReceiver {
    /// Kind (转账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Details of the receiving merchant (转账接收方商户信息).
    pub mch_info: Option<DepositReceiverMerchant>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DepositReceiver {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            mch_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (转账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the receiving merchant (转账接收方商户信息).
    pub fn mch_info<Via>(mut self, mch_info: impl IntoField<DepositReceiverMerchant, Via>) -> Self {
        self.mch_info = mch_info.into_field();
        self
    }
}

impl Default for DepositReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DepositReceiver
    []
    [r#type = "type", mch_info,]
    []
}

/// A compensation to a merchant from the deposit in the response to its request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDepositCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (二级商户AppID).
    pub sub_appid: Option<String>,
    /// Business type (业务类型).
    pub business_type: Option<DepositBusinessType>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<DepositReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// Remark for the receiver (收款方备注).
    pub receiver_remark: Option<String>,
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
    /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
    pub close_info: Option<CompensationCloseInfo>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedDepositCompensation
    []
    [sp_mchid, sub_mchid, sub_appid, business_type, receiver_detail, out_bill_no, amount, transfer_remark, receiver_remark, bill_id, state, accept_time, success_time, sponsor_mchid, close_info, sp_appid,]
    []
}

/// The merchant who receives a compensation from the deposit.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DepositReceiverMerchant {
    /// Merchant number (商户号).
    pub mch_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DepositReceiverMerchant {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mch_id: None,
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号).
    pub fn mch_id<Via>(mut self, mch_id: impl IntoField<String, Via>) -> Self {
        self.mch_id = mch_id.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

impl Default for DepositReceiverMerchant {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DepositReceiverMerchant
    []
    [mch_id, mchid,]
    []
}
