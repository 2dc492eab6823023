// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates the card template for fapiao cards (创建电子发票卡券模板).
    ///
    /// `POST /v3/new-tax-control-fapiao/card-template`
    ///
    /// - Returns [`CardTemplate`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建电子发票卡券模板。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    #[doc(alias = "创建电子发票卡券模板")]
    pub request CreateCardTemplate {
        required {
            /// Application id the card belongs to (插卡公众号AppID). Required. At most 32 characters.
            card_appid: String,
            /// Card template details (卡券模板信息). Required.
            card_template_information: CardTemplateInformation,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(CreateCardTemplate => CardTemplate, wxpay_core::Spec::new(
    "create_card_template",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/card-template",
)
.title("创建电子发票卡券模板")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792562")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The content of a card template.
    pub request CardTemplateInformation {
        required {
            /// Logo address (卡券logo地址). Required. At most 1024 characters.
            logo_url: String,
        }
        optional {
            /// Payee name (收款方名称). At most 32 characters.
            payee_name: String,
            /// Custom cell settings of the card (卡券自定义cell位配置).
            custom_cell: CustomCell,
        }
    }
}

wxpay_core::model! {
    /// The id of a created card template and the app it belongs to.
    pub answer CardTemplate {
        always {}
        optional {
            /// Application id the card belongs to (插卡公众号AppID). At most 32 characters.
            card_appid: String,
            /// Member card or card template id (卡券模板id). At most 32 characters.
            card_id: String,
        }
    }
}

wxpay_core::model! {
    /// A custom cell of a card template.
    pub request CustomCell {
        required {
            /// Wording of the cell (cell位文字). Required. At most 5 characters.
            words: String,
            /// Description (cell位描述). Required. At most 6 characters.
            description: String,
        }
        optional {
            /// Address to jump to (点击cell位跳转的地址). At most 1024 characters.
            jump_url: String,
            /// Username of the mini program (点击cell位跳转的小程序的用户名). At most 32 characters.
            miniprogram_user_name: String,
            /// Path in the mini program (点击cell位跳转的小程序的页面路径). At most 1024 characters.
            miniprogram_path: String,
        }
    }
}
