// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositUserCompensation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an after-sales compensation from the deposit by WeChat Pay's number (查询保证金售后赔付结果（按微信支付赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
///
/// - Returns [`DepositUserCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询保证金售后赔付结果（按微信支付赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryDepositUserCompensationByBillId;
///
/// let request = QueryDepositUserCompensationByBillId::new("sample-bill-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_id":"sample-bill-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保证金售后赔付结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
    "4013504196"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDepositUserCompensationByBillId {
    /// WeChat Pay's bill number (微信支付单号). Required. It stands in the path.
    pub bill_id: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDepositUserCompensationByBillId {
    /// Creates the request; setters add the other fields.
    pub fn new(bill_id: impl Into<String>) -> Self {
        Self {
            bill_id: bill_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryDepositUserCompensationByBillId
    [bill_id,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryDepositUserCompensationByBillId => DepositUserCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_deposit_user_compensation_by_bill_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
)
.title("查询保证金售后赔付结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504196")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
