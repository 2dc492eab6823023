// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityDonation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Starts a charity donation from a budget (发起公益捐赠).
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
///
/// - Returns [`CharityDonation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_transfer_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：发起公益捐赠。调用方：服务商、平台；`out_transfer_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::CreateCharityDonation;
///
/// let request = CreateCharityDonation::new("1217752501201407033233368018")
///     .out_budget_no("1217752501201407033233368018")
///     .sponsor_mchid("1900000109")
///     .receive_mchid("1900000109")
///     .amount(100)
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"out_budget_no":"1217752501201407033233368018","out_transfer_no":"1217752501201407033233368018","receive_mchid":"1900000109","sponsor_mchid":"1900000109","transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起公益捐赠",
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
    "POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCharityDonation {
    /// The merchant's own donation number (商户公益捐赠单号). Required.
    pub out_transfer_no: String,
    /// The merchant's own budget number (商户预算单号). Required.
    pub out_budget_no: Option<String>,
    /// Details of the transaction (关联的交易单号).
    pub transaction_info: Option<TransactionInfo>,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Merchant number of the receiver (收款商户号). Required.
    pub receive_mchid: Option<String>,
    /// Amount (预算总金额). Required. In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (捐赠备注). Required.
    pub transfer_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCharityDonation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `out_budget_no`, `sponsor_mchid`, `receive_mchid`, `amount` and `transfer_remark`.
    pub fn new(out_transfer_no: impl Into<String>) -> Self {
        Self {
            out_transfer_no: out_transfer_no.into(),
            out_budget_no: None,
            transaction_info: None,
            sponsor_mchid: None,
            receive_mchid: None,
            amount: None,
            transfer_remark: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own budget number (商户预算单号). Required.
    pub fn out_budget_no<Via>(mut self, out_budget_no: impl IntoField<String, Via>) -> Self {
        self.out_budget_no = out_budget_no.into_field();
        self
    }

    /// Details of the transaction (关联的交易单号).
    pub fn transaction_info<Via>(
        mut self,
        transaction_info: impl IntoField<TransactionInfo, Via>,
    ) -> Self {
        self.transaction_info = transaction_info.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Merchant number of the receiver (收款商户号). Required.
    pub fn receive_mchid<Via>(mut self, receive_mchid: impl IntoField<String, Via>) -> Self {
        self.receive_mchid = receive_mchid.into_field();
        self
    }

    /// Amount (预算总金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark on the transfer (捐赠备注). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCharityDonation
    [out_transfer_no,]
    [out_budget_no, transaction_info, sponsor_mchid, receive_mchid, amount, transfer_remark,]
    ["out_budget_no", "sponsor_mchid", "receive_mchid", "amount", "transfer_remark",]
}

wxpay_core::operation!(CreateCharityDonation => CharityDonation, wxpay_core::Spec::new(
    "transfer.create_charity_donation",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
)
.title("发起公益捐赠")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_transfer_no")));

/// The transaction that a donation belongs to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransactionInfo {
    /// Order type (订单类型). Required.
    pub transaction_type: Option<TransactionType>,
    /// WeChat Pay's order number (订单号). Required.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransactionInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `transaction_type` and `transaction_id`.
    pub fn new() -> Self {
        Self {
            transaction_type: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// Order type (订单类型). Required.
    pub fn transaction_type<Via>(
        mut self,
        transaction_type: impl IntoField<TransactionType, Via>,
    ) -> Self {
        self.transaction_type = transaction_type.into_field();
        self
    }

    /// WeChat Pay's order number (订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

impl Default for TransactionInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransactionInfo
    []
    [transaction_type, transaction_id,]
    ["transaction_type", "transaction_id",]
}

wxpay_core::open_enum! {
    /// Kind of transaction of a donation.
    pub enum TransactionType {
        Wxpay = "WXPAY",
    }
}
