// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensatedMerchant;
use super::CompensationState;
use super::MerchantReceiverType;
use super::SubMerchantReceiverDetail;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a compensation to a merchant (请求赔付).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
///
/// - Returns [`AcceptedSubMerchantCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：请求赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{
///     CompensatedMerchant, CreateSubMerchantCompensation, MerchantReceiverType,
///     SubMerchantReceiver,
/// };
///
/// let request = CreateSubMerchantCompensation::new("1217752501201407033233368018")
///     .receiver(
///         SubMerchantReceiver::new()
///             .r#type(MerchantReceiverType::Merchant)
///             .mch_info(CompensatedMerchant::new().mchid("1900000109")),
///     )
///     .amount(100)
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"out_bill_no":"1217752501201407033233368018","receiver":{"mch_info":{"mchid":"1900000109"},"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求赔付",
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateSubMerchantCompensation {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The receiver (赔付商户信息). Required.
    pub receiver: Option<SubMerchantReceiver>,
    /// Amount (赔付金额). Required. In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required.
    pub transfer_remark: Option<String>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateSubMerchantCompensation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receiver`, `amount` and `transfer_remark`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            receiver: None,
            amount: None,
            transfer_remark: None,
            sponsor_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The receiver (赔付商户信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<SubMerchantReceiver, Via>) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Amount (赔付金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark on the transfer (赔付原因). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号).
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateSubMerchantCompensation
    [out_bill_no,]
    [receiver, amount, transfer_remark, sponsor_mchid,]
    ["receiver", "amount", "transfer_remark",]
}

wxpay_core::operation!(CreateSubMerchantCompensation => AcceptedSubMerchantCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.create_sub_merchant_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
)
.title("请求赔付")
.family("ecommerce_transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// Receiver of a compensation to a merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubMerchantReceiver {
    /// Kind (赔付接收方类型). Required.
    pub r#type: Option<MerchantReceiverType>,
    /// Details of the receiving merchant (赔付接收方商户信息). Required.
    pub mch_info: Option<CompensatedMerchant>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubMerchantReceiver {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type` and `mch_info`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            mch_info: None,
            extra: Extra::new(),
        }
    }

    /// Kind (赔付接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<MerchantReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details of the receiving merchant (赔付接收方商户信息). Required.
    pub fn mch_info<Via>(mut self, mch_info: impl IntoField<CompensatedMerchant, Via>) -> Self {
        self.mch_info = mch_info.into_field();
        self
    }
}

impl Default for SubMerchantReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubMerchantReceiver
    []
    [r#type = "type", mch_info,]
    ["type", "mch_info",]
}

/// A compensation to a merchant in the response to its request.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedSubMerchantCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Details of the receiver (赔付接收方信息).
    pub receiver_detail: Option<SubMerchantReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<CompensationState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedSubMerchantCompensation
    []
    [sp_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, sponsor_mchid,]
    []
}
