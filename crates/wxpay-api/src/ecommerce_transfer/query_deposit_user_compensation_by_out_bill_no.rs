// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositUserCompensation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an after-sales compensation from the deposit by the merchant's own number (查询保证金售后赔付结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`DepositUserCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询保证金售后赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryDepositUserCompensationByOutBillNo;
///
/// let request = QueryDepositUserCompensationByOutBillNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保证金售后赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
    "4013504195"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDepositUserCompensationByOutBillNo {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDepositUserCompensationByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
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

wxpay_core::__model_impl! { QueryDepositUserCompensationByOutBillNo
    [out_bill_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryDepositUserCompensationByOutBillNo => DepositUserCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_deposit_user_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
)
.title("查询保证金售后赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504195")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
