// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the suggested quota of each user risk level (查询用户分层对应建议先享金额).
    ///
    /// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
    ///
    /// - Returns [`SuggestedQuotas`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户分层对应建议先享金额。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
    #[doc(alias = "查询用户分层对应建议先享金额")]
    pub request QuerySuggestedQuotas {
        required {
            /// Service id (服务ID). Required. It stands in the path.
            service_id: String,
            /// The sub-merchant's number (子商户商户号). Required.
            sub_mchid: String,
            /// Application id (服务商的公众号ID). Required.
            appid: String,
            /// Version of the risk levels (分层版本). Required.
            risk_level_version: i64,
        }
        optional {
            /// The sub-merchant's application id (子商户的公众号ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(QuerySuggestedQuotas => SuggestedQuotas, wxpay_core::Spec::new(
    "query_suggested_quotas",
    wxpay_core::http::Method::GET,
    "/v3/payscore/partner/servicequotas/service-id/{service_id}",
)
.title("查询用户分层对应建议先享金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013394486")
.query(&["sub_mchid", "appid", "sub_appid", "risk_level_version"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The suggested quotas of a service by user risk level.
    pub answer SuggestedQuotas {
        always {}
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户商户号).
            sub_mchid: String,
            /// Application id (公众号ID).
            appid: String,
            /// The sub-merchant's application id (子商户的公众号ID).
            sub_appid: String,
            /// Version of the risk levels (分层版本).
            risk_level_version: i64,
            /// List of enjoy-first amounts (先享金额列表).
            quotas: Vec<Quota>,
        }
    }
}

wxpay_core::model! {
    /// A user risk level and the quota suggested for it.
    pub answer Quota {
        always {}
        optional {
            /// Risk level (用户分层).
            risk_level: i64,
            /// Suggested enjoy-first amount (建议先享金额). In fen.
            suggested_quota: i64,
        }
    }
}
