// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositBusinessType;
use super::DepositCompensation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a compensation from the deposit by the merchant's own number (查询保证金赔付结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`DepositCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询保证金赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryDepositCompensationByOutBillNo;
///
/// let request = QueryDepositCompensationByOutBillNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保证金赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "4013504199"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDepositCompensationByOutBillNo {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Business type (业务类型).
    pub business_type: Option<DepositBusinessType>,
    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDepositCompensationByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            business_type: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Business type (业务类型).
    pub fn business_type<Via>(
        mut self,
        business_type: impl IntoField<DepositBusinessType, Via>,
    ) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryDepositCompensationByOutBillNo
    [out_bill_no,]
    [business_type, sub_mchid,]
    []
}

wxpay_core::operation!(QueryDepositCompensationByOutBillNo => DepositCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_deposit_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("查询保证金赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504199")
.query(&["business_type", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
