// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Submits a business card's configuration (提交商家名片配置申请).
    ///
    /// `POST /v3/brand/card/card-configs`
    ///
    /// - Returns [`CreatedCardConfig`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `business_code` and the same parameters.
    /// - 中文：提交商家名片配置申请。调用方：服务商、平台；`business_code` 和参数不变时可以重试。
    #[doc(alias = "提交商家名片配置申请")]
    pub request CreateCardConfig {
        required {
            /// Business application number. Required.
            business_code: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Customer service details of the brand (品牌客服信息). Required.
            brand_customer_service: BrandCustomerService,
        }
        optional {
            /// Details of the brand's mini program (品牌小程序信息).
            brand_mini_program_info: BrandMiniProgramInfo,
            /// List of services (服务列表).
            service_list: Vec<CardService>,
        }
    }
}

wxpay_core::operation!(CreateCardConfig => CreatedCardConfig, wxpay_core::Spec::new(
    "create_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs",
)
.title("提交商家名片配置申请")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("business_code")));

wxpay_core::model! {
    /// The brand's mini program.
    pub request BrandMiniProgramInfo {
        required {
            /// Application id (公众账号ID). Required.
            appid: String,
        }
        optional {
            /// Default path to jump to.
            default_jump_path: String,
        }
    }
}

wxpay_core::model! {
    /// The brand's customer service.
    pub request BrandCustomerService {
        required {
            /// Customer service type (客服类型). Required.
            customer_service_type: CustomerServiceType,
        }
        optional {
            /// Customer service phone number (客服电话).
            customer_service_phone: String,
            /// Customer service path (客服路径).
            customer_service_path: String,
            /// Application id (公众账号ID).
            appid: String,
        }
    }
}

wxpay_core::model! {
    /// A service shown on the business card.
    pub request CardService {
        required {
            /// How the service jumps (服务跳转类型). Required.
            service_jump_type: ServiceJumpType,
            /// Path the service jumps to (服务跳转路径). Required.
            service_jump_path: String,
        }
        optional {
            /// Service category name (服务分类名称).
            service_classify_name: String,
            /// Service name (服务名称).
            service_name: String,
            /// Application id (公众账号ID).
            appid: String,
        }
    }
}

wxpay_core::model! {
    /// A submitted configuration and the link that previews it.
    pub answer CreatedCardConfig {
        always {}
        optional {
            /// Business application number.
            business_code: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Link of the QR code for previewing the card (商家名片预览二维码链接).
            card_preview_url: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Kind of customer service.
    pub enum CustomerServiceType {
        MiniProgram = "MINI_PROGRAM",
        CustomizeWeb = "CUSTOMIZE_WEB",
        CustomizeMp = "CUSTOMIZE_MP",
        ServicePhone = "SERVICE_PHONE",
    }
}

wxpay_core::open_enum! {
    /// Where a service on the card leads.
    pub enum ServiceJumpType {
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        JumpWebPage = "JUMP_WEB_PAGE",
    }
}
