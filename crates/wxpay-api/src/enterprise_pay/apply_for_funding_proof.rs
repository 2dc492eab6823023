// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Applies for a proof of what an enterprise funded (申请企业商户企业支付出资凭证).
    ///
    /// `POST /v3/webizpay/bill/proof`
    ///
    /// - Returns [`FundingProof`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_operation_id` and the same parameters.
    /// - 中文：申请企业商户企业支付出资凭证。调用方：服务商、平台；`out_operation_id` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    #[doc(alias = "申请企业商户企业支付出资凭证")]
    pub request ApplyForFundingProof {
        required {
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Start date (起始日期). Required.
            start_date: String,
            /// End date (结束日期). Required.
            end_date: String,
        }
        optional {
            /// Name of the merchant's entity (商户主体名称).
            entity_name: String,
            /// The merchant's own operation number (商户操作流水号). Sources differ on whether it is required.
            out_operation_id: String,
        }
    }
}

wxpay_core::operation!(ApplyForFundingProof => FundingProof, wxpay_core::Spec::new(
    "apply_for_funding_proof",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/bill/proof",
)
.title("申请企业商户企业支付出资凭证")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507157")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_operation_id")));

wxpay_core::model! {
    /// A proof of what an enterprise funded, with its download address.
    pub answer FundingProof {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own operation number (商户操作流水号).
            out_operation_id: String,
            /// WeChat Pay's operation number (微信支付操作流水号).
            operation_id: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// Start date (起始日期).
            start_date: String,
            /// End date (结束日期).
            end_date: String,
            /// Name of the merchant's entity (商户主体名称).
            entity_name: String,
            /// Proof id.
            proof_id: String,
            /// Download address (凭证下载地址).
            download_url: String,
            /// When it was created.
            create_time: DateTime,
            /// When the proof's state was updated (凭证状态更新时间).
            updated_time: DateTime,
            /// When it was created. Described by SKIT; no official source confirms it.
            created_time: DateTime,
        }
    }
}
