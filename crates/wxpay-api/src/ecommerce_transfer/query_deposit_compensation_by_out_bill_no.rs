// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DepositBusinessType;
use super::DepositCompensation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a compensation from the deposit by the merchant's own number (查询保证金赔付结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
#[doc(alias = "查询保证金赔付结果（按商户赔付单号）")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDepositCompensationByOutBillNo {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Business type (业务类型).
    pub business_type: Option<DepositBusinessType>,
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
}

wxpay_core::__model_impl! { QueryDepositCompensationByOutBillNo
    [out_bill_no,]
    [business_type,]
    []
}

wxpay_core::operation!(QueryDepositCompensationByOutBillNo => DepositCompensation, wxpay_core::Spec::new(
    "query_deposit_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("查询保证金赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504199")
.query(&["business_type"])
.repeat(wxpay_core::Repeat::Freely));
