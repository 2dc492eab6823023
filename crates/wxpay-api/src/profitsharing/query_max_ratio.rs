// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the highest ratio that a sub-merchant may share (查询最大分账比例).
    ///
    /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_7.shtml)
    #[doc(alias = "查询最大分账比例")]
    pub request QueryMaxRatio {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMaxRatio => MaxRatio, wxpay_core::Spec::new(
    "query_max_ratio",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
)
.title("查询最大分账比例")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_7.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The highest ratio that a sub-merchant may share.
    pub answer MaxRatio {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Largest profit sharing ratio (最大分账比例).
            max_ratio: i64,
        }
    }
}
