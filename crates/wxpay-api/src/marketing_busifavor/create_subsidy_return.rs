// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyReturn;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Returns a marketing subsidy after a refund (营销补差回退).
///
/// `POST /v3/marketing/busifavor/subsidy/return-receipts`
///
/// - Returns [`SubsidyReturn`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_subsidy_return_no` and the same parameters.
/// - 中文：营销补差回退。调用方：商户；`out_subsidy_return_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::CreateSubsidyReturn;
///
/// let request = CreateSubsidyReturn::new("1217752501201407033233368018")
///     .stock_id("sample-stock-id")
///     .coupon_code("1217752501201407033233368018")
///     .transaction_id("1217752501201407033233368018")
///     .refund_id("sample-refund-id")
///     .payer_merchant("示例文字")
///     .payee_merchant("示例文字")
///     .amount(100)
///     .description("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"coupon_code":"1217752501201407033233368018","description":"示例文字","out_subsidy_return_no":"1217752501201407033233368018","payee_merchant":"示例文字","payer_merchant":"示例文字","refund_id":"sample-refund-id","stock_id":"sample-stock-id","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "营销补差回退",
    "/v3/marketing/busifavor/subsidy/return-receipts",
    "POST /v3/marketing/busifavor/subsidy/return-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateSubsidyReturn {
    /// The merchant's own subsidy return number. Required.
    pub out_subsidy_return_no: String,
    /// Coupon batch id (商家券批次号). Required.
    pub stock_id: Option<String>,
    /// Coupon code (商家券Code). Required.
    pub coupon_code: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). Required.
    pub transaction_id: Option<String>,
    /// WeChat Pay's refund number (微信支付退款单号). Required.
    pub refund_id: Option<String>,
    /// Merchant number the subsidy is deducted from (原营销补差扣款商户号). Required.
    pub payer_merchant: Option<String>,
    /// Merchant number the subsidy is paid into (原营销补差入账商户号). Required.
    pub payee_merchant: Option<String>,
    /// Amount (补差回退金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (补差回退描述). Required.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateSubsidyReturn {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_id`, `coupon_code`, `transaction_id`, `refund_id`, `payer_merchant`, `payee_merchant`, `amount` and `description`.
    pub fn new(out_subsidy_return_no: impl Into<String>) -> Self {
        Self {
            out_subsidy_return_no: out_subsidy_return_no.into(),
            stock_id: None,
            coupon_code: None,
            transaction_id: None,
            refund_id: None,
            payer_merchant: None,
            payee_merchant: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (商家券批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Coupon code (商家券Code). Required.
    pub fn coupon_code<Via>(mut self, coupon_code: impl IntoField<String, Via>) -> Self {
        self.coupon_code = coupon_code.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// WeChat Pay's refund number (微信支付退款单号). Required.
    pub fn refund_id<Via>(mut self, refund_id: impl IntoField<String, Via>) -> Self {
        self.refund_id = refund_id.into_field();
        self
    }

    /// Merchant number the subsidy is deducted from (原营销补差扣款商户号). Required.
    pub fn payer_merchant<Via>(mut self, payer_merchant: impl IntoField<String, Via>) -> Self {
        self.payer_merchant = payer_merchant.into_field();
        self
    }

    /// Merchant number the subsidy is paid into (原营销补差入账商户号). Required.
    pub fn payee_merchant<Via>(mut self, payee_merchant: impl IntoField<String, Via>) -> Self {
        self.payee_merchant = payee_merchant.into_field();
        self
    }

    /// Amount (补差回退金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (补差回退描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateSubsidyReturn
    [out_subsidy_return_no,]
    [stock_id, coupon_code, transaction_id, refund_id, payer_merchant, payee_merchant, amount, description,]
    ["stock_id", "coupon_code", "transaction_id", "refund_id", "payer_merchant", "payee_merchant", "amount", "description",]
}

wxpay_core::operation!(CreateSubsidyReturn => SubsidyReturn, wxpay_core::Spec::new(
    "marketing_busifavor.create_subsidy_return",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/subsidy/return-receipts",
)
.title("营销补差回退")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_subsidy_return_no")));
