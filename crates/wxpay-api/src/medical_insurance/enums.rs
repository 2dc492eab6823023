// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Whether cash, insurance or both pay the order.
    pub enum MixPayType {
        /// Unknown mix pay type.
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        /// Cash only.
        CashOnly = "CASH_ONLY",
        /// Insurance only.
        InsuranceOnly = "INSURANCE_ONLY",
        /// Cash and insurance.
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

wxpay_core::open_enum! {
    /// What the order is for.
    pub enum OrderType {
        /// Unknown order type.
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        /// Reg pay.
        RegPay = "REG_PAY",
        /// Diag pay.
        DiagPay = "DIAG_PAY",
        /// Covid exam pay.
        CovidExamPay = "COVID_EXAM_PAY",
        /// In hosp pay.
        InHospPay = "IN_HOSP_PAY",
        /// Pharmacy pay.
        PharmacyPay = "PHARMACY_PAY",
        /// Insurance pay.
        InsurancePay = "INSURANCE_PAY",
        /// Int reg pay.
        IntRegPay = "INT_REG_PAY",
        /// Int re diag pay.
        IntReDiagPay = "INT_RE_DIAG_PAY",
        /// Int rx pay.
        IntRxPay = "INT_RX_PAY",
        /// Covid antigen pay.
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        /// Med pay.
        MedPay = "MED_PAY",
    }
}

wxpay_core::open_enum! {
    /// Why cash is added.
    pub enum CashAddType {
        /// Default add type.
        DefaultAddType = "DEFAULT_ADD_TYPE",
        /// Freight.
        Freight = "FREIGHT",
        /// Other medical expenses.
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

wxpay_core::open_enum! {
    /// Why cash is reduced.
    pub enum CashReduceType {
        /// Default reduce type.
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        /// Hospital reduce.
        HospitalReduce = "HOSPITAL_REDUCE",
        /// Pharmacy discount.
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        /// Discount.
        Discount = "DISCOUNT",
        /// Pre payment.
        PrePayment = "PRE_PAYMENT",
        /// Deposit deduction.
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

wxpay_core::open_enum! {
    /// State of the mixed order.
    pub enum MixPayStatus {
        /// Unknown mix pay status.
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        /// Mix pay created.
        MixPayCreated = "MIX_PAY_CREATED",
        /// Mix pay success.
        MixPaySuccess = "MIX_PAY_SUCCESS",
        /// Mix pay refund.
        MixPayRefund = "MIX_PAY_REFUND",
        /// Mix pay fail.
        MixPayFail = "MIX_PAY_FAIL",
    }
}

wxpay_core::open_enum! {
    /// State of the part that the user pays.
    pub enum SelfPayStatus {
        /// Unknown self pay status.
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        /// Self pay created.
        SelfPayCreated = "SELF_PAY_CREATED",
        /// Self pay success.
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        /// Self pay refund.
        SelfPayRefund = "SELF_PAY_REFUND",
        /// Self pay fail.
        SelfPayFail = "SELF_PAY_FAIL",
        /// No self pay.
        NoSelfPay = "NO_SELF_PAY",
    }
}

wxpay_core::open_enum! {
    /// State of the part that medical insurance pays.
    pub enum MedInsPayStatus {
        /// Unknown med ins pay status.
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        /// Med ins pay created.
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        /// Med ins pay success.
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        /// Med ins pay refund.
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        /// Med ins pay fail.
        MedInsPayFail = "MED_INS_PAY_FAIL",
        /// No med ins pay.
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}
