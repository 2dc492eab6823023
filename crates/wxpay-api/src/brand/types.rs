// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityChannel;
use super::ApplymentState;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::FormFieldType;
use super::MemberCardState;
use super::MemberCardType;
use super::MembershipActivityState;
use super::RecipientState;
use super::StoreAuditState;
use super::StoreState;
use super::UserCardState;
use super::ValidDateType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// The numbers that identify an onboarding application.
    pub answer ApplymentReference {
        always {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Business application number.
            business_code: String,
        }
    }
}

wxpay_core::model! {
    /// An onboarding application with its state.
    pub answer Applyment {
        always {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: String,
            /// Business application number.
            business_code: String,
            /// State of the application.
            applyment_state: ApplymentState,
            /// Description of the application's state.
            applyment_state_desc: String,
            /// Link of the authorization confirmation QR code (授权确认二维码链接).
            authorization_confirmation_qr_code: String,
            /// Why it was rejected (驳回原因).
            reject_reason: String,
            /// Brand id (品牌ID).
            brand_id: String,
        }
    }
}

wxpay_core::model! {
    /// A page of member card templates.
    pub answer MemberCardTemplatePage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Result data (会员卡模板列表).
            data: Vec<MemberCardTemplate>,
        }
    }
}

wxpay_core::model! {
    /// Where a tap on the card leads.
    pub shared JumpInformation {
        required {}
        optional {
            /// Application id to jump to (AppID).
            jump_appid: String,
            /// Path to jump to (路径).
            jump_path: String,
        }
    }
}

wxpay_core::model! {
    /// When a member card is valid.
    pub shared ValidDateInformation {
        required {}
        optional {
            /// Kind (有效期类型).
            r#type = "type": ValidDateType,
            /// When it becomes available (有效期开始时间).
            available_begin_time: DateTime,
            /// When it stops being available (有效期结束时间).
            available_end_time: DateTime,
            /// Number of days it stays valid (生效后N天内有效).
            available_day_after_receive: i64,
        }
    }
}

wxpay_core::model! {
    /// Price and page of a paid membership.
    pub shared PurchaseInformation {
        required {}
        optional {
            /// Price (付费会员价格). In fen.
            price: i64,
            /// Application id to jump to (付费会员跳转AppID).
            jump_appid: String,
            /// Path to jump to (付费会员跳转路径).
            jump_path: String,
        }
    }
}

wxpay_core::model! {
    /// What a user has to fill in when opening a card.
    pub shared UserForm {
        required {}
        optional {
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<CommonField>,
            /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
            custom_field_list: Vec<FormField>,
        }
    }
}

wxpay_core::model! {
    /// A member card template with its state.
    pub answer MemberCardTemplate {
        always {}
        optional {
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Application id (商户AppId).
            appid: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Card name (卡名称).
            card_title: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// How member card codes are assigned (会员卡code分配类型).
            code_mode: CodeMode,
            /// Code type (会员码型).
            code_type: CodeType,
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
            /// Member benefits (会员权益).
            benefits: String,
            /// Address that receives the notifications (回调地址).
            notify_url: String,
            /// Whether to pin it to the top (是否置顶).
            need_pinned: bool,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// Service phone number (服务电话).
            service_phone: String,
            /// The merchant's legal agreement (商家法务协议).
            legal_agreement: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Points details (积分信息).
            points_information: JumpInformation,
            /// Stored-value balance details (储值信息).
            balance_information: JumpInformation,
            /// Details of paid membership (付费会员信息).
            purchase_information: PurchaseInformation,
            /// Details the user gave when opening the card (用户开卡信息).
            user_information: UserForm,
            /// State (状态).
            state: MemberCardState,
            /// When it was created (创建时间).
            create_time: String,
            /// When it was last updated (更新时间).
            update_time: String,
            /// The merchant's own request number (商家请求单号).
            out_request_no: String,
            /// Member details (会员中心信息).
            member_information: MemberCenter,
            /// When it was last modified (更新时间).
            modify_time: String,
        }
    }
}

wxpay_core::model! {
    /// A member card template that was invalidated.
    pub answer InvalidatedMemberCardTemplate {
        always {}
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Application id (商户AppId).
            appid: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Card name (卡名称).
            card_title: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// How member card codes are assigned (会员卡code分配类型).
            code_mode: CodeMode,
            /// Code type (会员码型).
            code_type: CodeType,
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
            /// Member benefits (会员权益).
            benefits: String,
            /// Address that receives the notifications (回调地址).
            notify_url: String,
            /// Whether to pin it to the top (是否置顶).
            need_pinned: bool,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级).
            init_level: String,
            /// Service phone number (服务电话).
            service_phone: String,
            /// The merchant's legal agreement (商家法务协议).
            legal_agreement: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Member details (会员中心信息).
            member_information: MemberCenter,
            /// Points details (积分信息).
            points_information: JumpInformation,
            /// Stored-value balance details (储值信息).
            balance_information: JumpInformation,
            /// Details of paid membership (付费会员信息).
            purchase_information: PurchaseInformation,
            /// Details the user gave when opening the card (用户开卡信息).
            user_information: UserForm,
            /// State (状态).
            state: MemberCardState,
            /// When it was created (创建时间).
            create_time: String,
            /// When it was last updated (更新时间).
            update_time: String,
            /// When it was last modified (更新时间).
            modify_time: String,
        }
    }
}

wxpay_core::model! {
    /// A batch of a product coupon.
    pub shared ProductCouponStock {
        required {
            /// Product coupon id (商品券ID). Required.
            product_coupon_id: String,
            /// Coupon batch id (批次ID). Required.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An activity that gives coupons to members, with its state.
    pub answer MembershipActivity {
        always {}
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Member card or card template id (会员卡ID).
            card_id: String,
            /// Activity channel (活动渠道).
            activity_channel: ActivityChannel,
            /// Title (活动主标题).
            title: String,
            /// Activity title (活动主标题).
            sub_title: String,
            /// Begin time (活动开始时间).
            begin_time: DateTime,
            /// End time (活动结束时间).
            end_time: DateTime,
            /// Total stock of the activity (活动总库存).
            apply_total: i64,
            /// Remaining stock of the activity (活动剩余库存).
            apply_available: i64,
            /// List of product coupon batches (商品券批次列表).
            product_coupon_stock_list: Vec<ProductCouponStock>,
            /// Activity id (活动ID).
            activity_id: String,
            /// Activity state (活动状态).
            activity_state: MembershipActivityState,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last modified (更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A token for a component, and when it expires.
    pub answer PreAuthToken {
        always {}
        optional {
            /// Token (预授权token).
            token: String,
            /// When it expires (token 过期时间).
            expire_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A page of a user's member cards.
    pub answer UserCardPage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Result data (会员卡列表).
            data: Vec<ListedUserCard>,
        }
    }
}

wxpay_core::model! {
    /// What the user filled in when opening the card.
    pub shared UserInformation {
        required {}
        optional {
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<CommonFieldValue>,
            /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
            custom_field_list: Vec<CustomFieldValue>,
        }
    }
}

wxpay_core::model! {
    /// A user's member card with its state.
    pub answer UserCard {
        always {}
        optional {
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Phone number (加密的手机号). Decrypted when the response is decoded.
            phone_number: Sensitive,
            /// Level (等级).
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// When it was picked up (领取时间).
            pickup_time: DateTime,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包).
            attach: String,
            /// State of the user's member card (用户会员卡状态).
            user_card_state: UserCardState,
            /// Why it is invalid (作废原因).
            invalid_reason: String,
            /// When it was invalidated (作废时间).
            invalid_time: DateTime,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last modified (更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A member's balance of points.
    pub answer UserPoints {
        always {}
        optional {
            /// The merchant's own request number.
            out_request_no: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// Points balance (积分余额). In fen.
            point_balance: i64,
        }
    }
}

wxpay_core::model! {
    /// A page of a brand's stores.
    pub answer StorePage {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Where the page of results starts (分页起始位置).
            offset: i64,
            /// Most results to return in one page (分页条数).
            limit: i64,
            /// Total count (门店总数).
            total_count: i64,
            /// Result data (品牌门店列表).
            data: Vec<ListedStore>,
        }
    }
}

wxpay_core::model! {
    /// A store's name and the merchant's number for it.
    pub shared StoreBasics {
        required {}
        optional {
            /// The merchant's own store number (商家门店编号).
            store_reference_id: String,
            /// Store or branch name (门店名称).
            branch_name: String,
        }
    }
}

wxpay_core::model! {
    /// A store's address.
    pub shared StoreAddress {
        required {
            /// Province and city code of the store (门店省市编码). Required.
            address_code: String,
            /// Store address (门店地址). Required.
            address_detail: String,
        }
        optional {
            /// Extra description of the store address (门店地址辅助描述).
            address_complements: String,
            /// Longitude (门店经度).
            longitude: String,
            /// Latitude (门店纬度).
            latitude: String,
        }
    }
}

wxpay_core::model! {
    /// A store's phone number and opening hours.
    pub shared StoreBusiness {
        required {}
        optional {
            /// Service phone number (门店服务电话).
            service_phone: String,
            /// Business hours of the store (门店经营时间).
            business_hours: String,
        }
    }
}

wxpay_core::model! {
    /// A brand's store as created.
    pub answer CreatedStore {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Store state (门店状态).
            store_state: StoreState,
            /// Audit state (审核状态).
            audit_state: StoreAuditState,
            /// Why the review was rejected (审核失败原因).
            review_reject_reason: String,
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<StoreRecipient>,
        }
    }
}

wxpay_core::model! {
    /// A brand's store with its states.
    pub answer Store {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Store state (门店状态).
            store_state: StoreState,
            /// Audit state (审核状态).
            audit_state: StoreAuditState,
            /// Why the review was rejected (审核失败原因).
            review_reject_reason: String,
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<StoreRecipient>,
        }
    }
}

wxpay_core::model! {
    /// The merchant that was bound to a store.
    pub answer BoundStoreRecipient {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Merchant number (门店收款商户号).
            mchid: String,
            /// Company name (门店收款主体).
            company_name: String,
            /// Binding state of the payee (收款绑定状态).
            recipient_state: RecipientState,
        }
    }
}

wxpay_core::model! {
    /// A store and whether it does business.
    pub answer StoreOperation {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Store state (门店状态).
            store_state: StoreState,
        }
    }
}

wxpay_core::model! {
    /// Why a receiving merchant could not be unbound.
    pub answer StoreRecipientUnbinding {
        always {}
        optional {
            /// Why it failed (解绑失败原因).
            failed_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The names and numbers of a merchant's store.
    pub shared MerchantStoreBasics {
        required {
            /// Store name (门店名称). Required.
            store_name: String,
        }
        optional {
            /// The merchant's own store number (商家门店编号).
            store_reference_id: String,
            /// Brand name (品牌名称).
            brand_name: String,
            /// Store or branch name (分店名称).
            branch_name: String,
            /// Brand id (品牌ID).
            brand_id: i64,
        }
    }
}

wxpay_core::model! {
    /// A merchant that receives a merchant store's payments.
    pub shared MerchantStoreRecipient {
        required {
            /// Merchant number (门店收款商户号). Required.
            mchid: String,
        }
        optional {
            /// Company name (门店收款主体).
            company_name: String,
        }
    }
}

wxpay_core::model! {
    /// The receiving merchants whose binding or unbinding failed.
    pub answer FailedStoreRecipients {
        always {}
        optional {
            /// Store payees that failed.
            failed_store_recipient: Vec<FailedStoreRecipient>,
        }
    }
}

wxpay_core::model! {
    /// A field that the merchant adds to the form.
    pub shared FormField {
        required {}
        optional {
            /// Kind (商户自定义的开卡信息字段类型).
            r#type = "type": FormFieldType,
            /// Name (字段名称).
            name: String,
            /// Values (字段值).
            values: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// A user's member card in a list.
    pub answer ListedUserCard {
        always {}
        optional {
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Phone number (加密的手机号). Decrypted when the response is decoded.
            phone_number: Sensitive,
            /// Level (等级).
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// When it was picked up (领取时间).
            pickup_time: String,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包).
            attach: String,
            /// State of the user's member card (用户会员卡状态).
            user_card_state: UserCardState,
            /// Why it is invalid (作废原因).
            invalid_reason: String,
            /// When it was invalidated (作废时间).
            invalid_time: DateTime,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last modified (更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The user's value of a common field.
    pub shared CommonFieldValue {
        required {}
        optional {
            /// Name (平台提供的通用开卡信息字段).
            name: CommonField,
            /// Value (加密的用户开卡时填写的个人信息). Encrypted when it is sent; at most 214 bytes of UTF-8.
            value: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The user's choices in a field that the merchant added.
    pub shared CustomFieldValue {
        required {}
        optional {
            /// Name (字段名称).
            name: String,
            /// Encrypted field values chosen by the user (加密的用户选择的字段值列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_chosen_values: Vec<Sensitive>,
        }
    }
}

wxpay_core::model! {
    /// A brand's store in a list.
    pub answer ListedStore {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Store id (品牌门店ID).
            store_id: String,
            /// Store state (门店状态).
            store_state: StoreState,
            /// Audit state (审核状态).
            audit_state: StoreAuditState,
            /// Why the review was rejected (审核失败原因).
            review_reject_reason: String,
            /// Basic details of the store (门店基础信息).
            store_basics: StoreBasics,
            /// Store address (门店地址信息).
            store_address: StoreAddress,
            /// Business details of the store (门店经营信息).
            store_business: StoreBusiness,
            /// Payee details of the store (门店收款信息).
            store_recipient: Vec<ListedStoreRecipient>,
        }
    }
}

wxpay_core::model! {
    /// A merchant that receives a store's payments, with the state of its binding.
    pub answer StoreRecipient {
        always {}
        optional {
            /// Merchant number (门店收款商户号).
            mchid: String,
            /// Company name (门店收款主体).
            company_name: String,
            /// Binding state of the payee (收款绑定状态).
            recipient_state: RecipientState,
        }
    }
}

wxpay_core::model! {
    /// A receiving merchant whose binding or unbinding failed, and why.
    pub answer FailedStoreRecipient {
        always {}
        optional {
            /// Merchant number (门店收款商户号).
            mchid: String,
            /// Why it failed.
            failed_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A merchant that receives a listed store's payments.
    pub answer ListedStoreRecipient {
        always {}
        optional {
            /// Merchant number (门店收款商户号).
            mchid: String,
            /// Company name (门店收款主体).
            company_name: String,
            /// Binding state of the payee (收款绑定状态).
            recipient_state: RecipientState,
        }
    }
}

wxpay_core::model! {
    /// Where the entry to the member center leads.
    pub shared MemberCenter {
        required {
            /// Application id to jump to (会员中心跳转AppID). Required. At most 32 characters.
            jump_appid: String,
            /// Path to jump to (会员中心跳转路径). Required. At most 128 characters.
            jump_path: String,
        }
        optional {}
    }
}
