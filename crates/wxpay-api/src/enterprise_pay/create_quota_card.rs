// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Issues a quota card to an employee (企业商户为员工下发企业支付额度卡).
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
    ///
    /// - Returns [`CreatedQuotaCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_card_no` and the same parameters.
    /// - 中文：企业商户为员工下发企业支付额度卡。调用方：服务商、平台；`out_card_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    #[doc(alias = "企业商户为员工下发企业支付额度卡")]
    pub request CreateQuotaCard {
        required {
            /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
            employee_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Card template id (企业支付卡模板ID). Required.
            card_template_id: String,
            /// Amount (卡片总金额). Required. In fen.
            amount: i64,
            /// Name on the card or document (卡片名称). Required.
            card_name: String,
            /// The merchant's own card number (商户卡号). Required.
            out_card_no: String,
            /// When the card stops being valid (卡片有效期). Required.
            effective_end_time: DateTime,
        }
        optional {
            /// Card remark (卡片备注).
            card_remark: String,
            /// Id of the range of available merchants (可用商户范围ID).
            avail_mch_range_id: String,
        }
    }
}

wxpay_core::operation!(CreateQuotaCard => CreatedQuotaCard, wxpay_core::Spec::new(
    "create_quota_card",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/quota-cards",
)
.title("企业商户为员工下发企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507148")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_card_no")));

wxpay_core::model! {
    /// A quota card just issued to an employee.
    pub answer CreatedQuotaCard {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// The merchant's own card number (商户卡号).
            out_card_no: String,
            /// WeChat authorization id of the employee (微信授权关系ID).
            employee_id: String,
            /// Card number (企业支付额度卡卡号).
            card_no: String,
            /// When the card becomes valid (卡片生效时间).
            effective_begin_time: DateTime,
            /// When the card stops being valid (卡片有效期).
            effective_end_time: DateTime,
        }
    }
}
