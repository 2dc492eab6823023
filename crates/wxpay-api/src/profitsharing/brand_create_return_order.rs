// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReturnResult;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for shared money of a brand's order to be returned (请求分账回退).
///
/// `POST /v3/brand/profitsharing/returnorders`
///
/// - Returns [`BrandCreatedReturnOrder`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_return_no` and the same parameters.
/// - 中文：请求分账回退。调用方：普通服务商；`out_return_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Returning party has not enabled returns of shares. | Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Not enough left to return. |  |
/// | `FREQUENCY_LIMITED` | 429 | Shares returned too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::BrandCreateReturnOrder;
///
/// let request = BrandCreateReturnOrder::new("R20190516001")
///     .sub_mchid("1900000109")
///     .order_id("3008450740201411110007820472")
///     .out_order_no("P20150806125346")
///     .return_mchid("1900000109")
///     .amount(10)
///     .description("示例商品");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":10,"description":"示例商品","order_id":"3008450740201411110007820472","out_order_no":"P20150806125346","out_return_no":"R20190516001","return_mchid":"1900000109","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求分账回退",
    "/v3/brand/profitsharing/returnorders",
    "POST /v3/brand/profitsharing/returnorders",
    "4012467097"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandCreateReturnOrder {
    /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
    pub out_return_no: String,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// Merchant number that returns the funds (回退商户号). Required. At most 32 characters.
    pub return_mchid: Option<String>,
    /// Amount (回退金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (回退描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandCreateReturnOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `return_mchid`, `amount`, `description` and `order_id` or `out_order_no`.
    pub fn new(out_return_no: impl Into<String>) -> Self {
        Self {
            out_return_no: out_return_no.into(),
            sub_mchid: None,
            order_id: None,
            out_order_no: None,
            return_mchid: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub fn order_id<Via>(mut self, order_id: impl IntoField<String, Via>) -> Self {
        self.order_id = order_id.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// Merchant number that returns the funds (回退商户号). Required. At most 32 characters.
    pub fn return_mchid<Via>(mut self, return_mchid: impl IntoField<String, Via>) -> Self {
        self.return_mchid = return_mchid.into_field();
        self
    }

    /// Amount (回退金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (回退描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

wxpay_core::__model_impl! { BrandCreateReturnOrder
    [out_return_no,]
    [sub_mchid, order_id, out_order_no, return_mchid, amount, description,]
    ["sub_mchid", "return_mchid", "amount", "description", "order_id|out_order_no",]
}

wxpay_core::operation!(BrandCreateReturnOrder => BrandCreatedReturnOrder, wxpay_core::Spec::new(
    "profitsharing.brand_create_return_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/returnorders",
)
.title("请求分账回退")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467097")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

/// A return in a brand's profit sharing as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandCreatedReturnOrder {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// The merchant's own return number (商户回退单号). At most 64 characters.
    pub out_return_no: Option<String>,
    /// Merchant number that returns the funds (回退商户号). At most 32 characters.
    pub return_mchid: Option<String>,
    /// Amount (回退金额). In fen.
    pub amount: Option<i64>,
    /// WeChat Pay's return number (微信回退单号). At most 64 characters.
    pub return_no: Option<String>,
    /// Result (回退结果).
    pub result: Option<BrandReturnResult>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<BrandCreatedReturnFailReason>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BrandCreatedReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, return_no, result, fail_reason, finish_time,]
    []
}

wxpay_core::open_enum! {
    /// Why a requested return in a brand's profit sharing failed.
    pub enum BrandCreatedReturnFailReason {
        /// Receiver's account abnormal.
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// Closed by timeout.
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// Payer's account abnormal.
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}
