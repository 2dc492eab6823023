// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeEmployee;

wxpay_core::model! {
    /// Lists the employees who may recharge a sub-merchant's account by scanning a code (查询二级商户可扫码充值员工列表).
    ///
    /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    ///
    /// - Returns [`RechargeEmployees`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询二级商户可扫码充值员工列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    #[doc(alias = "查询二级商户可扫码充值员工列表")]
    pub request ListRechargeEmployees {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ListRechargeEmployees => RechargeEmployees, wxpay_core::Spec::new(
    "list_recharge_employees",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
)
.title("查询二级商户可扫码充值员工列表")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013521757")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The employees who may recharge a sub-merchant's account.
    pub answer RechargeEmployees {
        always {}
        optional {
            /// List of employees (员工列表).
            employees: Vec<RechargeEmployee>,
        }
    }
}
