// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QuotaCard;

wxpay_core::model! {
    /// Queries an employee's quota card by the merchant's card number (使用商户卡号查询企业支付额度卡).
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
    ///
    /// - Returns [`QuotaCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：使用商户卡号查询企业支付额度卡。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    #[doc(alias = "使用商户卡号查询企业支付额度卡")]
    pub request QueryQuotaCardByOutCardNo {
        required {
            /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
            employee_id: String,
            /// The merchant's own card number (企业支付额度卡商户卡号). Required. It stands in the path.
            out_card_no: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryQuotaCardByOutCardNo => QuotaCard, wxpay_core::Spec::new(
    "query_quota_card_by_out_card_no",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
)
.title("使用商户卡号查询企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015001625")
.query(&["sp_mchid", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
