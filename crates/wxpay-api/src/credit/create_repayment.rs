// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Repayment;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deducts a repayment under a contract (发起还款).
///
/// `POST /v3/credit-repayment/partner/deduct-orders`
///
/// - Returns [`Repayment`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：发起还款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::CreateRepayment;
///
/// let request = CreateRepayment::new("1217752501201407033233368018")
///     .contract_id("sample-contract-id")
///     .out_record_id("sample-out-record-id")
///     .deduct_amount("示例文字")
///     .description("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id","deduct_amount":"示例文字","description":"示例文字","out_record_id":"sample-out-record-id","out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发起还款",
    "/v3/credit-repayment/partner/deduct-orders",
    "POST /v3/credit-repayment/partner/deduct-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateRepayment {
    /// The merchant's own order number (商户侧交易单号). Required.
    pub out_trade_no: String,
    /// Contract number (还款协议ID). Required.
    pub contract_id: Option<String>,
    /// The merchant's own record number (商户侧预约还款单号). Required.
    pub out_record_id: Option<String>,
    /// Amount deducted (还款金额). Required.
    pub deduct_amount: Option<String>,
    /// Address that receives the notifications (商户回调地址). Required.
    pub notify_url: Option<String>,
    /// Description (产品描述). Required.
    pub description: Option<String>,
    /// Extra data attached by the merchant (商户数据包).
    pub attach: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateRepayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_id`, `out_record_id`, `deduct_amount` and `description`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            contract_id: None,
            out_record_id: None,
            deduct_amount: None,
            notify_url: None,
            description: None,
            attach: None,
            extra: Extra::new(),
        }
    }

    /// Contract number (还款协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// The merchant's own record number (商户侧预约还款单号). Required.
    pub fn out_record_id<Via>(mut self, out_record_id: impl IntoField<String, Via>) -> Self {
        self.out_record_id = out_record_id.into_field();
        self
    }

    /// Amount deducted (还款金额). Required.
    pub fn deduct_amount<Via>(mut self, deduct_amount: impl IntoField<String, Via>) -> Self {
        self.deduct_amount = deduct_amount.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Description (产品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (商户数据包).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateRepayment
    [out_trade_no,]
    [contract_id, out_record_id, deduct_amount, notify_url, description, attach,]
    ["contract_id", "out_record_id", "deduct_amount", "notify_url", "description",]
}

wxpay_core::operation!(CreateRepayment => Repayment, wxpay_core::Spec::new(
    "credit.create_repayment",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/deduct-orders",
)
.title("发起还款")
.family("credit")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
