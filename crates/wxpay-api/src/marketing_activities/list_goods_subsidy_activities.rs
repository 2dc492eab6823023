// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists a city's brand add-on purchase activities, page by page (按区域查询品牌加价购活动).
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/activities`
    ///
    /// - Returns [`GoodsSubsidyActivityPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：按区域查询品牌加价购活动。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    #[doc(alias = "按区域查询品牌加价购活动")]
    pub request ListGoodsSubsidyActivities {
        required {
            /// City id (活动所属城市的ID). Required.
            city_id: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page. Required.
            limit: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ListGoodsSubsidyActivities => GoodsSubsidyActivityPage, wxpay_core::Spec::new(
    "list_goods_subsidy_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/activities",
)
.title("按区域查询品牌加价购活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html")
.query(&["city_id", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListGoodsSubsidyActivities => [GoodsSubsidyActivity] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of brand add-on purchase activities.
    pub answer GoodsSubsidyActivityPage {
        always {}
        optional {
            /// Total count (小店活动门店总数).
            total_count: i64,
            /// Result data (小店活动门店集合).
            data: Vec<GoodsSubsidyActivity>,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// A brand add-on purchase activity.
    pub answer GoodsSubsidyActivity {
        always {}
        optional {
            /// Activity id (活动ID).
            activity_id: String,
            /// Brand id (品牌ID).
            brand_id: String,
            /// Merchant number of the creator (活动创建方商户号).
            creator_merchant_id: String,
            /// Activity details (活动信息).
            activity_info: ActivityInfo,
            /// Details of the activity's goods (活动商品信息).
            goods_information: GoodsInformation,
            /// Rule details.
            rule_information: GoodsSubsidyRule,
        }
    }
}

wxpay_core::model! {
    /// The name, description and times of a brand add-on purchase activity.
    pub answer ActivityInfo {
        always {}
        optional {
            /// Activity name (活动名称).
            activity_name: String,
            /// When applications open (活动报名开始时间).
            apply_start_time: DateTime,
            /// When applications close (活动报名结束时间).
            apply_end_time: DateTime,
            /// When the activity starts (活动开始时间).
            activity_start_time: DateTime,
            /// When the activity ends (活动结束时间).
            activity_end_time: DateTime,
            /// Description of the activity (活动描述).
            activity_description: String,
        }
    }
}

wxpay_core::model! {
    /// The goods of a brand add-on purchase activity.
    pub answer GoodsInformation {
        always {}
        optional {
            /// Goods code (商品ID).
            goods_id: String,
            /// Name of the goods or services (商品名称).
            goods_name: String,
            /// Goods image address (商品图片URL).
            goods_picture_url: String,
        }
    }
}

wxpay_core::model! {
    /// The subsidies, quotas and areas of a brand add-on purchase activity.
    pub answer GoodsSubsidyRule {
        always {}
        optional {
            /// Store's subsidy for each item bought (购买单件商品).
            store_subsidy: i64,
            /// Service provider's subsidy for each item bought (购买单件商品).
            service_provider_subsidy: i64,
            /// Most items one store can subsidize (活动门店补贴商品数上限).
            store_subsidy_quota: i64,
            /// Most times one user can enjoy the offer (单用户享受加价购优惠次数上限).
            user_subsidy_quota: i64,
            /// List of activity regions (活动区域列表).
            areas: Vec<Area>,
        }
    }
}

wxpay_core::model! {
    /// A province, city and district.
    pub answer Area {
        always {}
        optional {
            /// Province (省名称).
            province: String,
            /// City (市名称).
            city: String,
            /// District (区名称).
            district: String,
        }
    }
}
