// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyPayment;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists the subsidy payments for a coupon (查询营销补差付款单列表).
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// - Returns [`SubsidyPaymentList`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询营销补差付款单列表。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::ListSubsidyPayments;
///
/// let request = ListSubsidyPayments::new()
///     .stock_id("sample-stock-id")
///     .coupon_code("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"coupon_code":"1217752501201407033233368018","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询营销补差付款单列表",
    "/v3/marketing/busifavor/subsidy/pay-receipts",
    "GET /v3/marketing/busifavor/subsidy/pay-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListSubsidyPayments {
    /// Coupon batch id (商家券批次号). Required.
    pub stock_id: Option<String>,
    /// Coupon code (商家券Code). Required.
    pub coupon_code: Option<String>,
    /// The merchant's own subsidy number.
    pub out_subsidy_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListSubsidyPayments {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `stock_id` and `coupon_code`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            coupon_code: None,
            out_subsidy_no: None,
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

    /// The merchant's own subsidy number.
    pub fn out_subsidy_no<Via>(mut self, out_subsidy_no: impl IntoField<String, Via>) -> Self {
        self.out_subsidy_no = out_subsidy_no.into_field();
        self
    }
}

impl Default for ListSubsidyPayments {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListSubsidyPayments
    []
    [stock_id, coupon_code, out_subsidy_no,]
    ["stock_id", "coupon_code",]
}

wxpay_core::operation!(ListSubsidyPayments => SubsidyPaymentList, wxpay_core::Spec::new(
    "marketing_busifavor.list_subsidy_payments",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/pay-receipts",
)
.title("查询营销补差付款单列表")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml")
.query(&["stock_id", "coupon_code", "out_subsidy_no"])
.repeat(wxpay_core::Repeat::Freely));

/// The subsidy payments found.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyPaymentList {
    /// List of subsidy payments (补差付款单据列表).
    pub pay_receipt_list: Option<Vec<SubsidyPayment>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubsidyPaymentList
    []
    [pay_receipt_list,]
    []
}
