// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeEmployee;
use wxpay_core::model::Extra;

/// Lists the employees who may recharge a sub-merchant's account by scanning a code (查询二级商户可扫码充值员工列表).
///
/// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
///
/// - Returns [`RechargeEmployees`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询二级商户可扫码充值员工列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::ListRechargeEmployees;
///
/// let request = ListRechargeEmployees::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询二级商户可扫码充值员工列表",
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    "GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
    "4013521757"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListRechargeEmployees {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListRechargeEmployees {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ListRechargeEmployees
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(ListRechargeEmployees => RechargeEmployees, wxpay_core::Spec::new(
    "ecommerce_funds.list_recharge_employees",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
)
.title("查询二级商户可扫码充值员工列表")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013521757")
.repeat(wxpay_core::Repeat::Freely));

/// The employees who may recharge a sub-merchant's account.
#[derive(Clone)]
#[non_exhaustive]
pub struct RechargeEmployees {
    /// List of employees (员工列表).
    pub employees: Option<Vec<RechargeEmployee>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RechargeEmployees
    []
    [employees,]
    []
}
